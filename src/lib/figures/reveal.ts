import type { LngLat } from '#lib/schema/place.ts';
import { firstMetres, lengthOf } from './shape.ts';

/** How much of one part of a figure stands, 0…1, when `drawn` 0…1 of the whole does: it begins at `from` and is complete at `to`. */
export function reveal(drawn: number, from: number, to: number): number {
	return Math.min(Math.max((drawn - from) / (to - from), 0), 1);
}

/** The first `share` 0…1 of a ring, by length on the ground, from its first point; all of it comes back to that point. */
export function tracedRing(ring: readonly LngLat[], share: number): LngLat[] {
	const whole = [...ring, ring[0]!];
	// A ring that has not begun to grow has no length to take a part of.
	if (share >= 1) return whole;
	return firstMetres(whole, lengthOf(whole) * share);
}
