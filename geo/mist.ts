import type { Path } from './plane.ts';
import type { River } from './river.ts';
import { offset, slice, walk } from './line.ts';
import { add, times } from './vector.ts';

export interface Mist {
	/** 1 covers the whole dissolving reach, the highest only its very end. */
	level: number;
	/** An open ring. */
	ring: Path;
}

/** Metres of river that dissolve at each end of what is known of it. */
const REACH = 2600;
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
		const reach = REACH * (1 - i / LEVELS);
		return [slice(middle, reach, 0), slice(middle, length - reach, length)].map((part) => {
			const sheet = [...part, add(part.at(-1)!, times(walk(part).heading(reach), BEYOND))];
			return { level: i + 1, ring: [...offset(sheet, -half), ...offset(sheet, half).reverse()] };
		});
	}).flat();
}
