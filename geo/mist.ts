import type { Path } from './plane.ts';
import type { River } from './river.ts';
import { lengthOf, offset, slice, walk } from './line.ts';
import { add, times } from './vector.ts';

export interface Mist {
	/** 1 covers the whole dissolving reach, the highest only its very end. */
	level: number;
	/** An open ring. */
	ring: Path;
}

/**
 * Metres of river that dissolve at the upper and at the lower end of what is known of it. In views of the district a bend
 * of the lower reach would lie in the corner like a blot.
 */
const REACHES = { upper: 2600, lower: 7000 } as const;
const LEVELS = 24;
/** Metres by which the mist is wider and longer than the channel, so that it takes the banks' lines with it. */
const BEYOND = 60;

/**
 * Sheets over both ends of the river, each shorter than the one before. Painted in the ground's colour with some opacity
 * they let the river sink into the paper where its control points end, instead of being cut off square.
 */
export function mists({ middle, width }: River): Mist[] {
	const { length } = walk(middle);
	const half = width / 2 + BEYOND;
	return Array.from({ length: LEVELS }, (_, i) => {
		const [upper, lower] = [REACHES.upper, REACHES.lower].map((reach) => reach * (1 - i / LEVELS)) as [number, number];
		return [slice(middle, upper, 0), slice(middle, length - lower, length)].map((part) => {
			const sheet = [...part, add(part.at(-1)!, times(walk(part).heading(lengthOf(part)), BEYOND))];
			return { level: i + 1, ring: [...offset(sheet, -half), ...offset(sheet, half).reverse()] };
		});
	}).flat();
}
