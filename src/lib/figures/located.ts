import places from '#lib/geo/places.json' with { type: 'json' };
import type { LngLat, Place } from '#lib/schema/place.ts';

/** A place with a position, and the radius in metres within which it is. */
export type Located = Place & { lngLat: LngLat; accuracyM: number };

const isLocated = (place: Place | undefined): place is Located =>
	place?.lngLat !== undefined && place.accuracyM !== undefined;

/** Where a place is. @throws where no place of this id has a position. */
export function located(id: string): Located {
	const place = (places as unknown as Place[]).find((place) => place.id === id);
	if (!isLocated(place)) throw new Error(`Place ${id} has no position.`);
	return place;
}
