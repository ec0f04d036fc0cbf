import type { Position } from '#lib/schema/scene.ts';

/** What the timeline needs of a step: for how many heights of the window its card rests. */
export type Dwelling = { dwell: number };

/**
 * The part of a step's progress, 0…1, during which its card rests. `travel` is how far the page is scrolled between two
 * rests, in heights of the window: half of it belongs to the step before, half to the step after.
 */
export function rest({ dwell }: Dwelling, travel: number): readonly [start: number, end: number] {
	return [travel / 2 / (travel + dwell), (travel / 2 + dwell) / (travel + dwell)];
}

/**
 * Where a position lies between two rests: `share` runs 0…1 from the end of one to the start of the next, and is eased.
 * While a card rests, `from` equals `to` and `share` is 0. `rested` gives the part 0…1 of each of the two rests that is
 * behind the reader.
 */
export interface Moment {
	from: number;
	to: number;
	share: number;
	rested: readonly [from: number, to: number];
}

/** Slow, fast and slow again by cubes. Written out: the package of them all costs more than it. */
const eased = (share: number) => (share < 0.5 ? 4 * share ** 3 : 1 - 4 * (1 - share) ** 3);

/** The moment of a position: which card rests, or between which two the reader is under way. `travel` as in {@link rest}. */
export function momentAt(steps: readonly Dwelling[], { index, progress }: Position, travel: number): Moment {
	const step = steps[index]!;
	const [start, end] = rest(step, travel);
	const before = progress < start && index > 0;
	const after = progress > end && index < steps.length - 1;
	if (!before && !after) {
		const rested = Math.min(Math.max((progress - start) / (end - start), 0), 1);
		return { from: index, to: index, share: 0, rested: [rested, rested] };
	}
	const gone = ((before ? progress : progress - end) * (travel + step.dwell)) / travel;
	const from = before ? index - 1 : index;
	return { from, to: from + 1, share: eased(before ? 0.5 + gone : gone), rested: [1, 0] };
}

/** The rest nearest to a position: what is shown where motion is unwelcome. Progress inside a rest is kept. */
export function settled(steps: readonly Dwelling[], position: Position, travel: number): Position {
	const { from, to, share } = momentAt(steps, position, travel);
	if (from === to) return position;
	const index = share < 0.5 ? from : to;
	const [start, end] = rest(steps[index]!, travel);
	return { index, progress: index === from ? end : start };
}

/**
 * Index of the step that a reader asks for who wants the next one (`by` 1) or the one before (-1). Between two rests it
 * is the one on that side; below the last rest, where the page goes on, the one before is the last step itself.
 */
export function neighbour(steps: readonly Dwelling[], position: Position, travel: number, by: 1 | -1): number {
	const { from, to } = momentAt(steps, position, travel);
	if (from !== to) return by > 0 ? to : from;
	const last = steps.length - 1;
	const below = from === last && position.progress > rest(steps[last]!, travel)[1];
	return Math.min(Math.max(below && by < 0 ? last : from + by, 0), last);
}
