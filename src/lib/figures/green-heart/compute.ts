import { amountOf } from '#lib/schema/claim.ts';
import type { LngLat } from '#lib/schema/place.ts';
import type { Claims } from '../figure.ts';
import { circle } from '../shape.ts';

/** In the district's north: the rings of 九郎山 and 云龙 lie whole inside and outside of it, and no name on its edge. */
export const MIDDLE: LngLat = [113.102, 27.9355];

/** A circle as large as the green heart's part in the district. */
export function heartCircle(claims: Claims): LngLat[] {
	return circle(MIDDLE, amountOf(claims, 'GREEN59'));
}

/** North, east, south and west of the circle. */
export function heartGround(claims: Claims): LngLat[] {
	const ring = heartCircle(claims);
	return [0, 1, 2, 3].map((quarter) => ring[(quarter * ring.length) / 4]!);
}
