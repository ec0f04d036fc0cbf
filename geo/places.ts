import type { Place } from '#lib/schema/place.ts';
import { byId, type Reference } from './reference.ts';
import { toDegrees, type Point } from './plane.ts';

/** Every place of the story, with the road as one of them: its ring stands where the road's middle is drawn. */
export function places(reference: Reference, roadMiddle: Point): Place[] {
	const road = byId(reference.roads, 'tianxin-road');
	return [
		...reference.places.map((place): Place => {
			const { id, name, kind } = place;
			if (place.shownAs === 'list') return { id, name, kind, shownAs: 'list', why: place.why };
			const { label, shownAs, lon, lat, accuracyM } = place;
			return { id, name, ...(label && { label }), kind, shownAs, lngLat: [lon, lat], accuracyM };
		}),
		{
			id: road.id,
			name: road.name,
			kind: road.kind,
			shownAs: 'halo',
			lngLat: toDegrees(roadMiddle, 5),
			accuracyM: road.accuracyM
		}
	];
}
