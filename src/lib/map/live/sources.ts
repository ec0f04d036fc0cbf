import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import halos from '#lib/geo/halos.json' with { type: 'json' };
import labels from '#lib/geo/labels.json' with { type: 'json' };
import placeList from '#lib/geo/places.json' with { type: 'json' };
import plots from '#lib/geo/plots.json' with { type: 'json' };
import relief from '#lib/geo/relief.json' with { type: 'json' };
import water from '#lib/geo/water.json' with { type: 'json' };
import ways from '#lib/geo/ways.json' with { type: 'json' };
import zone from '#lib/geo/zone.json' with { type: 'json' };
import { aboutMetres } from '#lib/i18n/format.ts';
import { inLang, type Lang, type Localized } from '#lib/schema/localized.ts';
import type { Place } from '#lib/schema/place.ts';
import type { Brush } from '../brush.ts';
import { LABEL_SIDES } from '../places.ts';

/** A place as the map marks it: its name, below it how sure we are, and the side both stand on. */
function placeFeature(place: Place, lang: Lang): Feature[] {
	if (!place.lngLat) return [];
	const sure = place.shownAs === 'halo' ? `\n${aboutMetres(place.accuracyM ?? 0, lang)}` : '';
	const properties = {
		id: place.id,
		shownAs: place.shownAs,
		accuracyM: place.accuracyM,
		label: inLang(place.label ?? place.name, lang),
		note: sure,
		side: LABEL_SIDES[place.id] ?? 'bottom'
	};
	return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [...place.lngLat] } }];
}

/** Said after the name of a shape that only stands for a place. */
const SKETCH: Record<Lang, string> = { zh: '（示意）', en: ' (schematic)' };

/** Features with the name to write on the map in the reader's language. */
function labelled(data: FeatureCollection, lang: Lang): FeatureCollection {
	const features = data.features.map((feature) => {
		const name = feature.properties?.name as Localized | undefined;
		return name
			? { ...feature, properties: { ...feature.properties, label: inLang(name, lang), sketch: SKETCH[lang] } }
			: feature;
	});
	return { type: 'FeatureCollection', features };
}

/**
 * Finest level of tiles. Each tile in view is one more drawing of every layer, and each new level is cut and uploaded
 * while the reader scrolls: tiles of level 10 hold the ground to 2 m, finer than any place is known, and two to four of
 * them hold all of it. Cut so, a line would carry its name once in each: the names have one tile of their own.
 */
const FINEST = 10;
const WHOLE = 9;

/** The files that lie on the ground, and share their tiles: for each set of tiles the map is masked and managed anew. */
const GROUND = { water, ways, zone, plots, relief } as unknown as Record<string, FeatureCollection>;

/** Features that remember which file they are from. */
const from = (file: string, { features }: FeatureCollection): Feature[] =>
	features.map((feature) => ({ ...feature, properties: { ...feature.properties, file } }));

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

/** The map's own sources: shapes on the ground, their names, and places with their halos. */
export type LiveSource = 'ground' | 'names' | 'halos' | 'places';

/** Everything the map draws, from the files in src/lib/geo. */
export function sources(lang: Lang): Record<LiveSource, GeoJSONSourceSpecification> {
	const ground = Object.entries(GROUND).flatMap(([file, data]) => from(file, data));
	const named = [
		...ground.filter(({ properties }) => properties?.['name']),
		...from('labels', labels as FeatureCollection)
	];
	const data: Record<LiveSource, FeatureCollection> = {
		ground: collection(ground),
		names: labelled(collection(named), lang),
		halos: halos as FeatureCollection,
		places: collection((placeList as unknown as Place[]).flatMap((place) => placeFeature(place, lang)))
	};
	const entries = Object.entries(data).map(([id, data]) => {
		const maxzoom = id === 'names' ? WHOLE : FINEST;
		return [id, { type: 'geojson', data, promoteId: 'id', maxzoom }];
	});
	return Object.fromEntries(entries) as Record<LiveSource, GeoJSONSourceSpecification>;
}

/** Where the live map has what a brush draws. */
export function sourceOf({ kind, source }: Brush): LiveSource {
	if (kind === 'text') return 'names';
	return source === 'halos' || source === 'places' ? source : 'ground';
}
