import type { Position } from '#lib/schema/scene.ts';
import { rest, type Dwelling } from '../timeline.ts';

/** How long the camera flies from one rest to the next, in ms. */
const FLIGHT_MS = 1500;
/** How long what a step draws takes for each height of the window that its card would rest, in ms. */
const DRAWING_MS = 1700;
/** How long a rest takes that the reader only comes through, in ms. */
const PASSING_MS = 250;
/** Steps that are flown over at most; whoever goes further is set down where the step begins. */
const FURTHEST = 2;

/** A stretch of the way at an even pace. Points are a step's index and the progress through it in one number. */
export interface Leg {
	from: number;
	to: number;
	ms: number;
}

const pointOf = ({ index, progress }: Position) => index + progress;

/** Where a step is left: at the end of its rest, with everything drawn that it draws. */
export function left(steps: readonly Dwelling[], index: number, travel: number): Position {
	return { index, progress: rest(steps[index]!, travel)[1] };
}

/** How long one step's part between two of its points takes. */
function pace(steps: readonly Dwelling[], [a, b]: readonly [number, number], drawn: number, travel: number): number {
	const index = Math.floor((a + b) / 2);
	const [start, end] = rest(steps[index]!, travel);
	const middle = (a + b) / 2 - index;
	if (middle < start) return (FLIGHT_MS / 2) * ((b - a) / start);
	if (middle > end) return (FLIGHT_MS / 2) * ((b - a) / (1 - end));
	const whole = index === drawn ? DRAWING_MS * steps[index]!.dwell : PASSING_MS;
	return whole * ((b - a) / (end - start));
}

/**
 * The way from a position to where a step is left, along the story's own path as a reader would scroll it: from rest to
 * rest at the camera's pace, and through the step's own rest at that of its drawings. `travel` as in {@link rest}.
 */
export function wayTo(steps: readonly Dwelling[], from: Position, index: number, travel: number): Leg[] {
	const goal = pointOf(left(steps, index, travel));
	const far = Math.abs(pointOf(from) - goal) > FURTHEST;
	const begin = far ? index + rest(steps[index]!, travel)[0] : pointOf(from);
	const [low, high] = [Math.min(begin, goal), Math.max(begin, goal)];
	const turns = steps.flatMap((step, i) => [i, ...rest(step, travel).map((part) => i + part)]);
	const points = [low, ...turns.filter((turn) => turn > low && turn < high), high];
	const onward = points.slice(1).map((to, i): Leg => {
		const from = points[i]!;
		// Whoever comes back has seen the step draw.
		return { from, to, ms: pace(steps, [from, to], begin < goal ? index : -1, travel) };
	});
	return begin <= goal ? onward : onward.map(({ from, to, ms }) => ({ from: to, to: from, ms })).reverse();
}

/** How long a way takes, in ms. */
export const lasting = (way: readonly Leg[]): number => way.reduce((sum, { ms }) => sum + ms, 0);

/** Where somebody is who has been on a way for so many ms; at its end from then on. */
export function along(way: readonly Leg[], elapsed: number): Position {
	let before = 0;
	const leg = way.find(({ ms }) => (before += ms) > elapsed) ?? way.at(-1)!;
	const done = before > elapsed ? 1 - (before - elapsed) / leg.ms : 1;
	const point = leg.from + (leg.to - leg.from) * done;
	const index = Math.floor(Math.min(leg.from, leg.to));
	return { index, progress: point - index };
}
