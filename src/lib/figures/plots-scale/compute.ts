import { amountOf } from '#lib/schema/claim.ts';
import type { LngLat } from '#lib/schema/place.ts';
import type { Frame } from '#lib/schema/scene.ts';
import type { Claims } from '../figure.ts';
import { offset, square } from '../shape.ts';

/** What is compared with the zone. */
export const COMPARED = [
	{ claim: 'S25', area: 'km2' },
	{ claim: 'WB-AREA', area: undefined }
] as const;

/**
 * Upper corners at which the squares hang: across the river, where the story has nothing, so that nobody takes them for
 * places. The words stand on both sides of the pair, so that the camera need not draw back for them.
 */
const CORNERS: readonly [northEast: LngLat, northWest: LngLat] = [
	[113.0743, 27.8466],
	[113.0781, 27.8466]
];

/** Where the zone's own area is written: its north-east, where no plot lies. */
export const ZONE_LABEL: LngLat = [113.0865, 27.8822];

/** Corners of the square at a place in the row as far as it is drawn: its area grows with `share` 0…1. */
export function comparedSquare(claims: Claims, at: 0 | 1, share = 1): LngLat[] {
	const { claim, area } = COMPARED[at];
	const km2 = amountOf(claims, claim, area) * share;
	const half = Math.sqrt(km2 * 1e6) / 2;
	return square(offset(CORNERS[at], [at === 0 ? -half : half, -half]), km2);
}

/** The ground of both squares. */
export function rowGround(claims: Claims): LngLat[] {
	return ([0, 1] as const).flatMap((at) => comparedSquare(claims, at));
}

/** Whether the words beside the squares must stand in a column as narrow as half a phone has left. */
export function isNarrow({ free }: Frame): boolean {
	return free.width < 480;
}
