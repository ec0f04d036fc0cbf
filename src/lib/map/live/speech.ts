import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { Lang } from '#lib/schema/localized.ts';
import { CARTOGRAPHY } from '../cartography.ts';
import { paintLayers } from './layers.ts';
import { sources } from './sources.ts';

/** The sources that hold words. */
const WORDED = ['names', 'places'] as const;

/** What of the style is another in each language: the words, and the room between their letters. */
export interface Speech {
	words: readonly (readonly [source: string, data: FeatureCollection])[];
	spacing: readonly (readonly [layer: string, ems: number])[];
}

/** Everything the map writes, in a language. */
export function speechIn(lang: Lang): Speech {
	const all = sources(lang);
	return {
		words: WORDED.map((id) => [id, all[id].data as FeatureCollection] as const),
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
	for (const [id, data] of words) map.getSource<GeoJSONSource>(id)!.setData(data);
	for (const [layer, ems] of spacing) map.setLayoutProperty(layer, 'text-letter-spacing', ems);
}
