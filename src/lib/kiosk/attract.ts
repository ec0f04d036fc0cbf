import type { Position } from '#lib/schema/scene.ts';
import { rest, type Dwelling } from '#lib/story/timeline.ts';

/** How long the stand rests at a card of the usual length, and how long it is under way between two, in ms. */
const REST = 9000;
const TRAVEL = 4000;
/** The length of a card's rest for which {@link REST} is meant, heights of the window. */
const USUAL = 0.6;

const restOf = ({ dwell }: Dwelling) => REST * (dwell / USUAL);

/**
 * Where a story stands that has been playing itself for `elapsed` ms, from the rest of step `from` on and, after the last
 * step, from the first again. `travel` as in the frame.
 */
export function playedTo(steps: readonly Dwelling[], from: number, elapsed: number, travel: number): Position {
	const last = steps.length - 1;
	const round = steps.reduce((sum, step, index) => sum + restOf(step) + (index < last ? TRAVEL : 0), 0);
	const before = steps.slice(0, from).reduce((sum, step) => sum + restOf(step) + TRAVEL, 0);
	let left = (before + Math.max(elapsed, 0)) % round;
	for (const [index, step] of steps.entries()) {
		const [start, end] = rest(step, travel);
		const resting = restOf(step);
		if (left < resting) return { index, progress: start + (end - start) * (left / resting) };
		left -= resting;
		if (left < TRAVEL / 2) return { index, progress: end + (1 - end) * (left / (TRAVEL / 2)) };
		if (left < TRAVEL) {
			const [next] = rest(steps[index + 1]!, travel);
			return { index: index + 1, progress: next * (left / (TRAVEL / 2) - 1) };
		}
		left -= TRAVEL;
	}
	return { index: last, progress: rest(steps[last]!, travel)[1] };
}
