import type { Feature, FeatureCollection, Point } from 'geojson';
import type { ShownAs } from '#lib/schema/place.ts';
import type { Located } from './located.ts';

/** Flat, as tables of map programs have it; `accuracyM` is the estimated error of the position in metres. */
interface PlaceProperties {
	name: string;
	name_en?: string;
	kind: string;
	shownAs: ShownAs;
	accuracyM: number;
	basis?: string;
	basis_en?: string;
}

/** Every place with a position as a point in WGS84 degrees (RFC 7946); the rest is listed on the page, with the reason. */
export function placesGeojson({ places }: Pick<Located, 'places'>): FeatureCollection<Point, PlaceProperties> {
	const features = places.flatMap((place): Feature<Point, PlaceProperties>[] => {
		const { id, name, kind, shownAs, lngLat, accuracyM, basis } = place;
		if (!lngLat || accuracyM === undefined) return [];
		const properties = {
			name: name.zh,
			...(name.en !== undefined && { name_en: name.en }),
			kind,
			shownAs,
			accuracyM,
			...(basis && { basis: basis.zh, ...(basis.en !== undefined && { basis_en: basis.en }) })
		};
		return [{ type: 'Feature', id, properties, geometry: { type: 'Point', coordinates: [...lngLat] } }];
	});
	return { type: 'FeatureCollection', features };
}
