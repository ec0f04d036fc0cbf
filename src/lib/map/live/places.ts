import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { BLANK, PLACE_MARKS, SIDES } from '../places.ts';
import { BLANK_IMAGE } from './blank.ts';
import { ink } from './dyed.ts';
import { byZoom, filter, ofPlace } from './expressions.ts';
import { LABEL_FONT } from './font.ts';

type Side = (typeof SIDES)[keyof typeof SIDES];

/** A value by the side of its mark that a place's name stands on. */
function bySide(value: (side: Side) => unknown): ExpressionSpecification {
	const { bottom, ...others } = SIDES;
	const cases = Object.entries(others).flatMap(([name, side]) => [name, value(side)]);
	return ['match', ['get', 'side'], ...cases, value(bottom)] as unknown as ExpressionSpecification;
}

function mark(
	id: string,
	shownAs: 'pin' | 'halo',
	{ ink: fill, radius, edge, edgeWidth }: typeof PLACE_MARKS.pin | typeof PLACE_MARKS.about
): LayerSpecification {
	return {
		id,
		type: 'circle',
		source: 'names',
		filter: ['==', ['get', 'shownAs'], shownAs],
		paint: {
			'circle-radius': radius,
			'circle-color': ink(fill),
			'circle-stroke-color': ink(edge),
			'circle-stroke-width': edgeWidth,
			'circle-opacity': ofPlace(1),
			'circle-stroke-opacity': ofPlace(1)
		}
	};
}

/** No ink here: a layout that read the year would be laid out anew with every frame. */
const labelLayout: NonNullable<SymbolLayerSpecification['layout']> = {
	'text-field': ['format', ['get', 'label'], {}, ['get', 'note'], { 'font-scale': PLACE_MARKS.label.noteScale }],
	'text-font': LABEL_FONT,
	'text-size': byZoom(PLACE_MARKS.label.size),
	'text-letter-spacing': PLACE_MARKS.label.spacing,
	'text-line-height': 1.35,
	// In one line each, towards its mark, as the still painter sets them.
	'text-max-width': 40,
	'text-justify': 'auto'
};
const labelPaint: NonNullable<SymbolLayerSpecification['paint']> = {
	'text-color': ink('text'),
	'text-halo-color': ink('ground'),
	'text-halo-width': byZoom(PLACE_MARKS.label.paper)
};

/** Where a name of the story stands: on the side of its mark that it is told to, whatever is there. */
const standing: NonNullable<SymbolLayerSpecification['layout']> = {
	'text-anchor': bySide(({ anchor }) => anchor),
	'text-offset': bySide(({ offset }) => ['literal', [...offset]]),
	'text-allow-overlap': true,
	'text-ignore-placement': true
};

/** What lies below all names: the paper left blank for some of them, and the rings round places. */
export function ringLayers(): LayerSpecification[] {
	const { halo, ring } = PLACE_MARKS;
	return [
		{
			// As large as the words that it is fitted to, which it does not write.
			id: 'place-blanks',
			type: 'symbol',
			source: 'names',
			filter: ['has', 'blank'],
			layout: {
				...labelLayout,
				...standing,
				'icon-image': BLANK_IMAGE,
				'icon-text-fit': 'both',
				'icon-text-fit-padding': [BLANK.above, BLANK.aside, BLANK.above, BLANK.aside],
				'icon-allow-overlap': true,
				'icon-ignore-placement': true
			},
			paint: { 'icon-color': ink('ground'), 'icon-opacity': ofPlace(1), 'text-opacity': 0 }
		},
		{
			id: 'place-halo',
			type: 'fill',
			source: 'ground',
			filter: filter('halos'),
			paint: { 'fill-color': ink(halo.ink), 'fill-opacity': ofPlace(halo.opacity) }
		},
		{
			id: 'place-ring',
			type: 'line',
			source: 'ground',
			filter: filter('halos'),
			layout: { 'line-cap': 'round' },
			paint: {
				'line-color': ink(ring.ink),
				'line-width': ring.width,
				'line-dasharray': [0, ring.apart],
				'line-opacity': ofPlace(ring.opacity)
			}
		}
	];
}

/** Marks and names of places. `place-names` stands where it is told to; `free-names` avoids its neighbours. */
export function placeLayers(): LayerSpecification[] {
	const { pin, about } = PLACE_MARKS;
	return [
		mark('place-pin', 'pin', pin),
		mark('place-about', 'halo', about),
		{
			id: 'place-names',
			type: 'symbol',
			source: 'names',
			filter: filter('places'),
			layout: { ...labelLayout, ...standing },
			paint: { ...labelPaint, 'text-opacity': ofPlace(1) }
		},
		{
			id: 'free-names',
			type: 'symbol',
			source: 'names',
			filter: filter('places'),
			layout: {
				...labelLayout,
				visibility: 'none',
				'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
				'text-radial-offset': 0.7,
				'symbol-sort-key': ['get', 'accuracyM']
			},
			paint: labelPaint
		}
	];
}
