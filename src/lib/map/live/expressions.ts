import type { DataDrivenPropertyValueSpecification, ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import type { ByZoom, SourceId, Where } from '../brush.ts';

/** A size in CSS pixels that follows the zoom. */
export function byZoom(stops: ByZoom): DataDrivenPropertyValueSpecification<number> {
	return ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as ExpressionSpecification;
}

/** `opacity` times how strongly the scene shows the feature's place. */
export function ofPlace(opacity: number): ExpressionSpecification {
	return ['*', opacity, ['coalesce', ['feature-state', 'shown'], 0]];
}

/** The features a brush draws of a file of src/lib/geo. */
export function filter(file: SourceId, { ids, level, part, shade }: Where = {}): FilterSpecification {
	const all: ExpressionSpecification[] = [['==', ['get', 'file'], file]];
	if (ids) all.push(['in', ['get', 'id'], ['literal', [...ids]]]);
	if (level !== undefined) all.push(['==', ['get', 'level'], level]);
	if (part !== undefined) all.push(['==', ['get', 'part'], part]);
	if (shade) all.push(['>=', ['get', 'shade'], shade[0]], ['<', ['get', 'shade'], shade[1]]);
	return ['all', ...all];
}
