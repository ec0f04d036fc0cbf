import type { DataDrivenPropertyValueSpecification, ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import { YEARS } from '#lib/schema/story.ts';
import type { ByZoom, Where } from '../brush.ts';
import { INKS, type Ink } from '../inks.ts';

/** An ink that follows the map's year by itself. */
export function ink(id: Ink): ExpressionSpecification {
	const [soot, jade] = INKS[id];
	return ['interpolate-lab', ['linear'], ['global-state', 'year'], YEARS[0], soot, YEARS[1], jade];
}

/** A size in CSS pixels that follows the zoom. */
export function byZoom(stops: ByZoom): DataDrivenPropertyValueSpecification<number> {
	return ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as ExpressionSpecification;
}

/** `opacity` times how strongly the scene shows the feature's place. */
export function ofPlace(opacity: number): ExpressionSpecification {
	return ['*', opacity, ['coalesce', ['feature-state', 'shown'], 0]];
}

/** The features a brush draws, or undefined for all of its source. */
export function filter({ ids, level, shade }: Where = {}): FilterSpecification | undefined {
	const all: ExpressionSpecification[] = [];
	if (ids) all.push(['in', ['get', 'id'], ['literal', [...ids]]]);
	if (level !== undefined) all.push(['==', ['get', 'level'], level]);
	if (shade) all.push(['>=', ['get', 'shade'], shade[0]], ['<', ['get', 'shade'], shade[1]]);
	return all.length > 0 ? ['all', ...all] : undefined;
}
