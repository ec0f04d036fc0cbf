import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { YEARS } from '#lib/schema/story.ts';
import type { Lang } from '#lib/schema/localized.ts';
import { CARTOGRAPHY } from '../cartography.ts';
import { sources } from './sources.ts';
import { dyedAt, dyedIn, ink } from './dyed.ts';
import { LABEL_FONT } from './font.ts';
import { paintLayers } from './layers.ts';
import { placeLayers, ringLayers } from './places.ts';

const isText = ({ type }: LayerSpecification) => type === 'symbol';

/** The paper and what is drawn on it, without words. */
const shapes = (lang: Lang): readonly LayerSpecification[] => [
	{
		id: 'paper',
		type: 'fill',
		source: 'ground',
		filter: ['==', ['get', 'file'], 'paper'],
		paint: { 'fill-color': ink('ground'), 'fill-antialias': false }
	},
	...paintLayers(CARTOGRAPHY, lang).filter((layer) => !isText(layer))
];
/** Names of lines and areas: nothing that is drawn runs over them, rings of places neither. */
const words = (lang: Lang): readonly LayerSpecification[] => paintLayers(CARTOGRAPHY, lang).filter(isText);

/** Every paint property of the style that the year changes, in any language. */
export const DYED = dyedIn([...shapes('zh'), ...ringLayers(), ...words('zh'), ...placeLayers()]);

/** In one neutral ink whatever the year: a boundary is no part of what changes. */
const BOUNDARIES: LayerSpecification = {
	id: 'boundaries',
	type: 'line',
	source: 'boundaries',
	layout: { 'line-join': 'round' },
	paint: { 'line-color': '#4a4a48', 'line-width': 1.2, 'line-opacity': 0.7, 'line-dasharray': [7, 2, 1.2, 2] }
};

/**
 * The whole map as a MapLibre style, made from the layer table. It names no glyph server: every label is drawn
 * from the page's own font at `fontUrl` and the reader's. It is dyed in the inks of the story's first year. Boundaries,
 * where the operator has any, lie under the places and over all else.
 */
export function buildStyle(lang: Lang, fontUrl: string, boundaries?: FeatureCollection | null): StyleSpecification {
	return {
		version: 8,
		name: 'Shifeng, from soot to jade',
		// The scene is the only clock: MapLibre's own 300 ms fades would lag behind the scroll.
		transition: { duration: 0, delay: 0 },
		'font-faces': { [LABEL_FONT[0]!]: [{ url: fontUrl }] },
		sources: { ...sources(lang), ...(boundaries && { boundaries: { type: 'geojson' as const, data: boundaries } }) },
		layers: [
			...dyedAt([...shapes(lang), ...ringLayers()], YEARS[0]),
			...(boundaries ? [BOUNDARIES] : []),
			...dyedAt([...words(lang), ...placeLayers()], YEARS[0])
		]
	};
}
