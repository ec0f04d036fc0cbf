import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { Lang } from '#lib/schema/localized.ts';
import { CARTOGRAPHY } from '../cartography.ts';
import { paintLayers } from './layers.ts';
import { sources } from './sources.ts';

/** What of the style is another in each language: the words, and the room between their letters. */
export interface Speech {
	/** What the source of names and places holds. */
	words: FeatureCollection;
	spacing: readonly (readonly [layer: string, ems: number])[];
}

/** Everything the map writes, in a language. */
export function speechIn(lang: Lang): Speech {
	return {
		words: sources(lang).names.data as FeatureCollection,
		spacing: paintLayers(CARTOGRAPHY, lang).flatMap((layer) =>
			layer.type === 'symbol' ? [[layer.id, layer.layout!['text-letter-spacing'] as number] as const] : []
		)
	};
}

/** The part of a MapLibre map that {@link speak} touches. */
export type Spoken = Pick<MapLibre, 'getSource' | 'setLayoutProperty'>;

/** Has a map write its names in a language. What it shows otherwise stays. */
export function speak(map: Spoken, lang: Lang): void {
	const { words, spacing } = speechIn(lang);
	map.getSource<GeoJSONSource>('names')!.setData(words);
	for (const [layer, ems] of spacing) map.setLayoutProperty(layer, 'text-letter-spacing', ems);
}
