import type { Path, Point } from '../plane.ts';
import { resample, walk } from '../line.ts';
import { add, left, times, turn, unit } from '../vector.ts';
import { gradientAt, valueAt, type Grid } from './grid.ts';

/** Degrees: a brush that follows a slope round into its valley draws a hook, not a slope. */
const BENT = 42;

/** From `start` straight downhill until `floor` is reached, `longest` metres are drawn, the ground is flat or turns away. */
export function descent(grid: Grid, start: Point, floor: number, longest: number): Point[] {
	const step = 12;
	const path: Point[] = [start];
	let at = start;
	let first: Point | undefined;
	for (let drawn = 0; drawn < longest && valueAt(grid, at) > floor; drawn += step) {
		const uphill = gradientAt(grid, at);
		if (Math.hypot(...uphill) < 1e-4) break;
		first ??= uphill;
		if (turn(first, uphill) > BENT) break;
		at = add(at, times(unit(uphill), -step));
		path.push(at);
	}
	return path;
}

type Pressure = readonly (readonly [share: number, press: number])[];

/** Where along a stroke the brush presses, and how hard: set down quickly, carried, lifted slowly to nothing. */
const SHORT: Pressure = [
	[0.27, 0.94],
	[0.62, 0.7]
];
/** The same for strokes that are long or bent: two more corners a stroke, spent where they show. */
const LONG: Pressure = [
	[0.14, 0.86],
	[0.38, 1],
	[0.7, 0.55]
];

/** The ink of one brush stroke along `path`, at most `width` metres wide, as an open ring pointed at both ends. */
export function ink(path: Path, width: number): Point[] {
	const even = resample(path, 14);
	const { length, at, heading } = walk(even);
	const bent = turn(heading(length * 0.1), heading(length * 0.9)) > 16;
	const pressure = bent || length > 280 ? LONG : SHORT;
	const edge = (way: 1 | -1) =>
		pressure.map(([share, press]) =>
			add(at(share * length), times(left(heading(share * length)), (way * press * width) / 2))
		);
	return [at(0), ...edge(-1), at(length), ...edge(1).reverse()];
}
