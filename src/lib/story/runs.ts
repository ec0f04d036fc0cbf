import type { Step } from '#lib/schema/story.ts';

/** So many steps at most lie in one run. */
const LENGTH = 16;

/** Steps that are laid out together, or left alone together where the reader is far. */
export interface Run {
	steps: readonly Step[];
	/** For how many heights of the window all of their cards rest. */
	dwell: number;
}

/** The steps in runs, in order: what a page costs while it is scrolled does not depend on how many it has. */
export function runsOf(steps: readonly Step[]): Run[] {
	const count = Math.ceil(steps.length / LENGTH);
	return Array.from({ length: count }, (_, i) => {
		const own = steps.slice(i * LENGTH, (i + 1) * LENGTH);
		return { steps: own, dwell: own.reduce((sum, { dwell }) => sum + dwell, 0) };
	});
}
