import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import type { Lang } from '#lib/schema/localized.ts';
import type { LngLat, Place } from '#lib/schema/place.ts';
import type { Brush } from '../brush.ts';
import { FILES, PLACES } from '../files.ts';
import { nameOf, placeWords } from '../naming.ts';
import { LABEL_SIDES, NAME_AT, ON_RAILS } from '../places.ts';
import { TILES } from '../tiles.ts';

/** A place as the map marks it: its name, below it how sure we are, and the side both stand on. */
function placeFeature(place: Place, lang: Lang): Feature[] {
	if (!place.lngLat) return [];
	const { label, note } = placeWords(place, lang);
	const { id, shownAs, accuracyM, lngLat } = place;
	const feature = (at: LngLat, properties: object): Feature => ({
		type: 'Feature',
		properties: { id, accuracyM, ...properties },
		geometry: { type: 'Point', coordinates: [...at] }
	});
	const side = LABEL_SIDES[id] ?? 'bottom';
	const words = { label, note: note && `\n${note}`, side, ...(ON_RAILS.has(id) && { blank: true }) };
	const apart = NAME_AT[id];
	return apart
		? [feature(lngLat, { shownAs, label: '', note: '' }), feature(apart, words)]
		: [feature(lngLat, { shownAs, ...words })];
}

/** Features with the name to write on the map in the reader's language. */
function labelled(features: readonly Feature[], lang: Lang): Feature[] {
	return features.map((feature) => {
		const [label, sketch] = [false, true].map((schematic) => nameOf(feature.properties?.['name'], lang, schematic));
		return label ? { ...feature, properties: { ...feature.properties, label, sketch } } : feature;
	});
}

/** The files that lie on the ground, and share their tiles: for each set of tiles the map is masked and managed anew. */
const GROUND = ['water', 'ways', 'zone', 'plots', 'relief', 'halos'] as const;

/**
 * The paper is a sheet among the shapes: as MapLibre's own background it is covered with tiles of the camera's whole
 * zoom, which are sought and drawn one by one in every frame.
 */
const SHEET: Feature = {
	type: 'Feature',
	properties: { file: 'paper' },
	geometry: {
		type: 'Polygon',
		coordinates: [
			[
				[-180, -85],
				[180, -85],
				[180, 85],
				[-180, 85],
				[-180, -85]
			]
		]
	}
};

/** Features that remember which file they are from. */
const from = (file: string, { features }: FeatureCollection): Feature[] =>
	features.map((feature) => ({ ...feature, properties: { ...feature.properties, file } }));

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

/** The map's own sources: shapes on the ground with the halos of places, and all that has words: names, and places. */
export type LiveSource = 'ground' | 'names';

/** Everything the map draws, from the files in src/lib/geo. */
export function sources(lang: Lang): Record<LiveSource, GeoJSONSourceSpecification> {
	const ground = GROUND.flatMap((file) => from(file, FILES[file]));
	const places = from('places', collection(PLACES.flatMap((place) => placeFeature(place, lang))));
	const data: Record<LiveSource, FeatureCollection> = {
		ground: collection([SHEET, ...ground]),
		names: collection([...labelled(from('labels', FILES.labels), lang), ...places])
	};
	const entries = Object.entries(data).map(([id, data]) => {
		const maxzoom = id === 'names' ? TILES.names : TILES.ground;
		// Simplified, brush strokes of 九郎山 would be gone where the whole bend of the river is seen.
		return [id, { type: 'geojson', data, promoteId: 'id', maxzoom, tolerance: 0 }];
	});
	return Object.fromEntries(entries) as Record<LiveSource, GeoJSONSourceSpecification>;
}

/** Where the live map has what a brush draws. */
export const sourceOf = ({ kind }: Brush): LiveSource => (kind === 'text' ? 'names' : 'ground');
