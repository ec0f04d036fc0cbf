import type { StyleSpecification } from 'maplibre-gl';
import { YEARS } from '#lib/schema/story.ts';
import type { Lang } from '#lib/schema/localized.ts';
import { CARTOGRAPHY } from '../cartography.ts';
import { sources } from './sources.ts';
import { ink } from './expressions.ts';
import { LABEL_FONT } from './font.ts';
import { paintLayers } from './layers.ts';
import { placeLayers } from './places.ts';

/**
 * The whole map as a MapLibre style, made from the layer table. It names no glyph server: every label is drawn
 * from the page's own font at `fontUrl` and the reader's. The year is the style's one state.
 */
export function buildStyle(lang: Lang, fontUrl: string): StyleSpecification {
	return {
		version: 8,
		name: 'Shifeng, from soot to jade',
		state: { year: { default: YEARS[0] } },
		// The scene is the only clock: MapLibre's own 300 ms fades would lag behind the scroll.
		transition: { duration: 0, delay: 0 },
		'font-faces': { [LABEL_FONT[0]!]: [{ url: fontUrl }] },
		sources: sources(lang),
		layers: [
			{ id: 'paper', type: 'background', paint: { 'background-color': ink('ground') } },
			...paintLayers(CARTOGRAPHY),
			...placeLayers()
		]
	};
}
