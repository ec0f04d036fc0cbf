import type { Place } from '#lib/schema/place.ts';
import { toPlane } from './plane.ts';
import { circle } from './circle.ts';
import { collection, polygonFeature } from './feature.ts';

/** A ring of its accuracy's radius round every place known only roughly. */
export function halos(places: readonly Place[]) {
	return collection(
		places.flatMap(({ id, shownAs, lngLat, accuracyM }) =>
			shownAs === 'halo' && lngLat && accuracyM
				? [polygonFeature({ id, accuracyM }, circle(toPlane(lngLat), accuracyM))]
				: []
		)
	);
}
