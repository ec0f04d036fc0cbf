import { byId, type Reference } from './reference.ts';
import { toPlane, type Path, type Point } from './plane.ts';
import { offset } from './line.ts';
import { drawn } from './smooth.ts';

/** The Xiang in the plane, downstream from first vertex to last. */
export interface River {
	/** Mid-river line, a vertex every 20 m. */
	middle: Point[];
	/** Right bank: the district's side, the north bank of the story. */
	right: Point[];
	left: Point[];
	/** Width of the channel in metres. */
	width: number;
	accuracyM: number;
}

// Irons out what the 10 m rounding and the uneven spacing of the points put in; moves no bend further than 60 m, a fifth
// of the points' own error, and keeps every bend wider than 1 km, so that banks 310 m away come out without loops.
const IRON = 350;

/** The river drawn from its mid-line control points: a channel of one width, as the banks are not surveyed. */
export function river(reference: Reference): River {
	const { coordinates, widthM, accuracyM } = byId(reference.lines, 'xiang');
	if (widthM === undefined) throw new Error('geo/reference.json: the river "xiang" needs a widthM');
	const middle = drawn(coordinates.map(toPlane), IRON);
	return { middle, right: offset(middle, -widthM / 2), left: offset(middle, widthM / 2), width: widthM, accuracyM };
}

/** The channel as an open ring in the plane. */
export function channel({ left, right }: River): Path {
	return [...right, ...[...left].reverse()];
}
