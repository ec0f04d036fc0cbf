import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { YEARS } from '#lib/schema/story.ts';
import type { Lang } from '#lib/schema/localized.ts';
import { CARTOGRAPHY } from '../cartography.ts';
import { sources } from './sources.ts';
import { dyedAt, dyedIn, ink } from './dyed.ts';
import { LABEL_FONT } from './font.ts';
import { paintLayers } from './layers.ts';
import { placeLayers } from './places.ts';

const layers = (lang: Lang): readonly LayerSpecification[] => [
	{ id: 'paper', type: 'background', paint: { 'background-color': ink('ground') } },
	...paintLayers(CARTOGRAPHY, lang),
	...placeLayers()
];

/** Every paint property of the style that the year changes, in any language. */
export const DYED = dyedIn(layers('zh'));

/**
 * The whole map as a MapLibre style, made from the layer table. It names no glyph server: every label is drawn
 * from the page's own font at `fontUrl` and the reader's. It is dyed in the inks of the story's first year.
 */
export function buildStyle(lang: Lang, fontUrl: string): StyleSpecification {
	return {
		version: 8,
		name: 'Shifeng, from soot to jade',
		// The scene is the only clock: MapLibre's own 300 ms fades would lag behind the scroll.
		transition: { duration: 0, delay: 0 },
		'font-faces': { [LABEL_FONT[0]!]: [{ url: fontUrl }] },
		sources: sources(lang),
		layers: dyedAt(layers(lang), YEARS[0])
	};
}
