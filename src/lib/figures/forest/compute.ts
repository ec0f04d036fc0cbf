import { amountOf } from '#lib/schema/claim.ts';
import type { LngLat } from '#lib/schema/place.ts';
import type { Claims } from '../figure.ts';
import { located } from '../located.ts';
import { square } from '../shape.ts';

/** Where the mountain's mark is: somewhere here. */
export const SUMMIT: LngLat = located('jiulang').lngLat;

/** Corners of a square as large as the forest park, round the mountain's mark. */
export function parkSquare(claims: Claims): LngLat[] {
	return square(SUMMIT, amountOf(claims, 'JL-AREA', 'km2'));
}
