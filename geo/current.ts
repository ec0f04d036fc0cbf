import type { Path } from './plane.ts';
import type { River } from './river.ts';
import { slice, walk, offset } from './line.ts';
import { randomFrom } from './random.ts';

export interface Current {
	path: Path;
	/** 0 to 1: where in its cycle a moving stroke starts, so that the river never beats in time. */
	phase: number;
}

/** Metres to either side of mid-river: clear of the innermost shore line, 80 m out. */
const ROOM = 52;

/** Short strokes with the flow, downstream from first vertex to last, sown along mid-river. */
export function currents({ middle }: River, seed = 1911): Current[] {
	const random = randomFrom(seed);
	const { length } = walk(middle);
	const out: Current[] = [];
	let side = 1;
	for (let start = 200; start < length - 900;) {
		const size = 240 + 420 * random() ** 1.5;
		const away = side * ROOM * (0.35 + 0.65 * random());
		out.push({ path: offset(slice(middle, start, start + size), away), phase: random() });
		// A partner on the other side begins before this stroke ends: lone dashes in a row would read as a lane marking.
		start += size * (0.45 + 0.5 * random()) + (side < 0 ? 380 + 520 * random() : 0);
		side = -side;
	}
	return out;
}
