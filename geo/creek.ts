import { byId, type Reference } from './reference.ts';
import { toPlane, type Path, type Point } from './plane.ts';
import type { River } from './river.ts';
import { lengthOf, nearest, offset, walk } from './line.ts';
import { drawn, relax } from './smooth.ts';
import { add, left, times } from './vector.ts';

/** Metres that the creek's mouth reaches into the river, so that no ground shows between the two at any zoom. */
export const OVERLAP = 15;

/**
 * The creek from source to mouth. The control points give its course; its bends are illustration, wide enough to make
 * the drawn line as long as the creek is known to be, and die away towards both ends.
 */
export function creek(reference: Reference, water: River): Point[] {
	const { coordinates, lengthKm } = byId(reference.lines, 'xiawan');
	if (lengthKm === undefined) throw new Error('geo/reference.json: the creek "xiawan" needs a lengthKm');
	const points = coordinates.map(toPlane);
	const course = drawn([...points.slice(0, -1), ontoBank(points.at(-1)!, water)], 150);
	let [low, high] = [0, 400];
	for (let i = 0; i < 50; i++) {
		const middle = (low + high) / 2;
		if (lengthOf(meandering(course, middle)) < lengthKm * 1000) low = middle;
		else high = middle;
	}
	return meandering(course, low);
}

/** The point nearest to `p` that lies `OVERLAP` metres inside the right bank. */
function ontoBank(p: Point, { middle, width }: River): Point {
	const inside = offset(middle, -(width / 2 - OVERLAP));
	return walk(inside).at(nearest(inside, p).station);
}

/**
 * `course` swung to both sides by up to `amplitude` metres. One wave, about 800 m long, that stretches and shrinks along
 * the way: two waves added up would pinch into hooks wherever they agree.
 */
function meandering(course: Path, amplitude: number): Point[] {
	const { length, at, heading } = walk(course);
	const count = Math.round(length / 20);
	const swung = Array.from({ length: count + 1 }, (_, i): Point => {
		const s = (length * i) / count;
		const hold = Math.sin((Math.PI / 2) * Math.min(1, s / 700, (length - s) / 450)) ** 2;
		const swing = Math.sin(2 * Math.PI * (s / 800 + 0.1 * Math.sin((2 * Math.PI * s) / 1500 + 1)) + 0.6);
		const size = amplitude * hold * (0.82 + 0.18 * Math.cos((2 * Math.PI * s) / 1100));
		return add(at(s), times(left(heading(s)), size * swing));
	});
	return relax(swung, 40);
}
