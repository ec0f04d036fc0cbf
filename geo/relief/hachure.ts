import type { Path, Point } from '../plane.ts';
import { lengthOf, slice, walk } from '../line.ts';
import { randomFrom } from '../random.ts';
import { distance } from '../vector.ts';
import { descent, ink } from './brush.ts';
import { gradientAt, valueAt, type Grid } from './grid.ts';
import { levelLines } from './level.ts';
import { shadeOf } from './light.ts';

export interface Stroke {
	ring: Path;
	/** 0 in full light to 1 in full shade, paler towards the foot. */
	shade: number;
	/** 0 at the foot to 1 at the summit: the height of the stroke's row. */
	rise: number;
}

/** Heights of the rows' upper ends, from the summit down: closer where the mountain is steep. */
export const ROWS = [0.95, 0.74, 0.55, 0.39, 0.26, 0.16, 0.09] as const;

/** Rise per metre from which a slope is worth a stroke. */
const FLAT = 0.00022;

/** Brush hachures in rows between level lines, down the steepest slope. */
export function hachures(grid: Grid, seed = 328): Stroke[] {
	const random = randomFrom(seed);
	const strokes: (Stroke & { line: Path })[] = [];
	ROWS.forEach((height, row) => {
		const next = ROWS[row + 1] ?? height * 0.6;
		for (const ring of levelLines(grid, height)) {
			if (ring.length < 8) continue;
			for (const start of sown(grid, ring, random)) {
				const steep = Math.hypot(...gradientAt(grid, start));
				if (steep < FLAT) continue;
				const floor = next - next * 0.5 * random();
				const run = descent(grid, start, floor, 260 + 420 * random() ** 2);
				// Not all from the level line itself: tips in file would read as a comb.
				const line = slice(run, lengthOf(run) * 0.24 * random(), lengthOf(run));
				const length = lengthOf(line);
				if (length < 90 || crowded(line, strokes)) continue;
				const shade = shadeOf(gradientAt(grid, walk(line).at(length * 0.4)));
				const fade = Math.min(1, height / 0.5);
				const width = (6 + 14 * shade ** 2) * (0.4 + 0.6 * fade) * (0.75 + 0.5 * random());
				strokes.push({ ring: ink(line, width), shade: shade * (0.2 + 0.8 * fade), rise: height, line });
			}
		}
	});
	return strokes.map(({ ring, shade, rise }) => ({ ring, shade, rise }));
}

/** Starting points along a level line: closer in the shade and high up, and never in step from row to row. */
function sown(grid: Grid, ring: Path, random: () => number): Point[] {
	const { length, at } = walk([...ring, ring[0]!]);
	const out: Point[] = [];
	for (let s = 40 * random(); s < length;) {
		const p = at(s);
		const shade = shadeOf(gradientAt(grid, p));
		const low = 1 - Math.min(1, valueAt(grid, p) / 0.5);
		s += (22 + 38 * (1 - shade) + 70 * low ** 2) * (0.6 + 0.8 * random());
		out.push(p);
	}
	return out;
}

/** Whether a stroke would run into one that is there: strokes that meet in a valley clot. */
function crowded(line: Path, strokes: readonly { line: Path }[]): boolean {
	const { length, at } = walk(line);
	const marks = [0.3, 0.6, 0.95].map((share) => at(share * length));
	return strokes.some(
		(other) =>
			distance(other.line[0]!, line[0]!) < 600 && marks.some((m) => other.line.some((p) => distance(p, m) < 19))
	);
}
