import { amountOf } from '#lib/schema/claim.ts';
import type { LngLat } from '#lib/schema/place.ts';
import type { Claims } from '../figure.ts';
import { located } from '../located.ts';
import { circle, offset } from '../shape.ts';

/** Where the park's mark is, and the radius in metres within which the park is. */
export const PARK = located('beidou');
/** East end of the place's own ring, beside which the area is written: the name stands at the west end. */
export const EAST = offset(PARK.lngLat, [PARK.accuracyM, 0]);

/** A circle as large as the park is planned, round its mark. */
export function parkCircle(claims: Claims): LngLat[] {
	return circle(PARK.lngLat, amountOf(claims, 'BD-AREA', 'km2'));
}
