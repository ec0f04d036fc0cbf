import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Lang } from '#lib/schema/localized.ts';
import { spacingIn, strength, type Brush, type LayerRow } from '../brush.ts';
import { ink } from './dyed.ts';
import { byZoom, filter } from './expressions.ts';
import { LABEL_FONT } from './font.ts';
import { sourceOf } from './sources.ts';

/** The style's id for one brush of a layer of ours. */
export function layerId(row: Pick<LayerRow, 'id'>, brush: number): string {
	return `${row.id}/${brush}`;
}

const OPACITY = { fill: 'fill-opacity', line: 'line-opacity', text: 'text-opacity' } as const;

/** Name of the paint property that fades a brush. */
export function opacityOf(brush: Brush): (typeof OPACITY)[Brush['kind']] {
	return OPACITY[brush.kind];
}

/** Words stand so many ems below their line, or above it where their feature says so; negative is the other way round. */
const besideLine = (ems: number): ExpressionSpecification =>
	['match', ['get', 'side'], -1, ['literal', [0, -ems]], ['literal', [0, ems]]] as unknown as ExpressionSpecification;

function paintLayer(row: LayerRow, brush: Brush, index: number, lang: Lang): LayerSpecification {
	const common = { id: layerId(row, index), source: sourceOf(brush), filter: filter(brush.source, brush.where) };
	const opacity = brush.opacity * strength(row, 0);
	switch (brush.kind) {
		case 'fill':
			return {
				...common,
				type: 'fill',
				paint: { 'fill-color': ink(brush.ink), 'fill-opacity': opacity, 'fill-antialias': true }
			};
		case 'line':
			return {
				...common,
				type: 'line',
				layout: { 'line-join': 'round', 'line-cap': brush.cap ?? 'butt' },
				paint: {
					'line-color': ink(brush.ink),
					'line-opacity': opacity,
					'line-width': byZoom(brush.width),
					...(brush.dash && { 'line-dasharray': [...brush.dash] }),
					...(brush.blur && { 'line-blur': brush.blur })
				}
			};
		case 'text':
			return {
				...common,
				type: 'symbol',
				layout: {
					'text-field': ['get', brush.schematic ? 'sketch' : 'label'],
					'text-font': LABEL_FONT,
					'text-size': byZoom(brush.size),
					'text-letter-spacing': spacingIn(brush, lang),
					'text-rotation-alignment': brush.along === 'line' ? 'map' : 'viewport',
					'symbol-placement': brush.along === 'line' ? 'line-center' : 'point',
					'text-max-angle': 38,
					...(brush.beside && { 'text-offset': besideLine(brush.beside) }),
					'text-padding': 6,
					// Unlit words keep their place on the map: they must not keep others from theirs.
					'text-allow-overlap': row.unlit === 0,
					'text-ignore-placement': row.unlit === 0
				},
				paint: {
					'text-color': ink(brush.ink),
					'text-halo-color': ink(brush.edge),
					'text-halo-width': 1.4,
					'text-opacity': opacity
				}
			};
		default:
			return brush satisfies never;
	}
}

/** Every brush of the cartography as a layer of the style, in the same order. */
export function paintLayers(rows: readonly LayerRow[], lang: Lang): LayerSpecification[] {
	return rows.flatMap((row) => row.brushes.map((brush, index) => paintLayer(row, brush, index, lang)));
}
