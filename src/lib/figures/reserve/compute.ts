import { amountOf } from '#lib/schema/claim.ts';
import type { LngLat } from '#lib/schema/place.ts';
import type { Claims } from '../figure.ts';
import { offset, square } from '../shape.ts';

/** South-east corner of the square: empty ground between railway and river, beside the zone and not in it. */
const CORNER: LngLat = [113.0492, 27.8583];

/** Where the zone's own area is written: in its south-west, clear of the works and their names. */
export const ZONE_LABEL: LngLat = [113.0548, 27.8626];

/** Corners of a square of the reserve's area as far as it is drawn: its area grows with `share` 0…1. */
export function reserveSquare(claims: Claims, share = 1): LngLat[] {
	const km2 = amountOf(claims, 'LAND-STORE', 'km2') * share;
	const half = Math.sqrt(km2 * 1e6) / 2;
	return square(offset(CORNER, [-half, half]), km2);
}
