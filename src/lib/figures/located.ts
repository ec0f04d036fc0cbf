import places from '#lib/geo/places.json' with { type: 'json' };
import type { LngLat, Place } from '#lib/schema/place.ts';

/** A place with a position, and the radius in metres within which it is. */
export interface Located {
	lngLat: LngLat;
	accuracyM: number;
}

/** Where a place is. @throws where no place of this id has a position. */
export function located(id: string): Located {
	const place = (places as unknown as Place[]).find((place) => place.id === id);
	if (!place?.lngLat || place.accuracyM === undefined) throw new Error(`Place ${id} has no position.`);
	return { lngLat: place.lngLat, accuracyM: place.accuracyM };
}
