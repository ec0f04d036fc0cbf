import type { LngLat } from '#lib/schema/place.ts';
import { located } from '../located.ts';
import { metresTo, offset } from '../shape.ts';

/** The line from the edge of one works' ring to the edge of the other's, as far as it is drawn: `share` 0…1. */
export function link(share = 1): [from: LngLat, to: LngLat] {
	const [institute, loco] = [located('crrc-institute'), located('crrc-loco')];
	const [east, north] = metresTo(institute.lngLat, loco.lngLat);
	const apart = Math.hypot(east, north);
	const along = (metres: number): LngLat =>
		offset(institute.lngLat, [(east / apart) * metres, (north / apart) * metres]);
	const [start, end] = [institute.accuracyM, apart - loco.accuracyM];
	return [along(start), along(start + (end - start) * share)];
}
