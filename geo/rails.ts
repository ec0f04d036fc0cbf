import { byId, type Reference } from './reference.ts';
import { toPlane, type Point } from './plane.ts';
import { ownStretches } from './join.ts';
import { drawn } from './smooth.ts';

export interface Rails {
	/** The trunk, whole: south to north. */
	jingguang: Point[];
	/** West and east of the stretch shared with the trunk; each begins or ends on the trunk. */
	hukun: { west: Point[]; east: Point[] };
	/** What of the intercity line is not beside the trunk, south to north. */
	intercity: Point[][];
}

const IRON = 350;
// 200 m (京广) and 250 m (the others) of error on each line: nearer than their sum they cannot be told apart. A little
// less, because at 450 m the intercity line would be cut where it wavers north of 113.08, 27.91, and its turnout would
// stray from the control points of both.
const NEAR = 420;
const FAR = 700;

/** The three railways, generalised: where two run side by side there is one line, the trunk's. */
export function rails(reference: Reference): Rails {
	const line = (id: string) => drawn(byId(reference.lines, id).coordinates.map(toPlane), IRON);
	const jingguang = line('jingguang');
	const branch = (id: string) => ownStretches(line(id), jingguang, { near: NEAR, far: FAR });
	return {
		jingguang,
		hukun: { west: only(branch('hukun-w'), 'hukun-w'), east: only(branch('hukun-e'), 'hukun-e') },
		intercity: branch('intercity')
	};
}

function only(stretches: Point[][], id: string): Point[] {
	if (stretches.length !== 1) throw new Error(`"${id}" should leave the trunk once, not ${stretches.length} times`);
	return stretches[0]!;
}
