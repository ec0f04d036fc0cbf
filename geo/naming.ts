import { toPlane, type Path, type Point } from './plane.ts';
import { lengthOf, offset, slice, walk } from './line.ts';
import { relax } from './smooth.ts';
import { distance, turn } from './vector.ts';

export interface Named {
	id: string;
	name: { zh: string; en: string };
	lines: readonly Path[];
}

/** Metres beside a way in which a name looks for room: what it takes in the view of the whole district. */
const BESIDE = 150;
/** Metres of a stretch: room for a Chinese name in the view of the whole district, or for an English one as well. */
const STRETCHES = [2600, 3800] as const;
/** What room for both languages is worth, in metres of room to the sides. */
const LONGER = 60;
/** Metres: bends shorter than this a name does not follow. */
const CALM = 250;
/** Names of one way lie at least this many metres apart, at most this many of them. */
const APART = 4200;
const AT_MOST = 3;
/** Metres of room, bends deducted, without which a third name is left out. */
const ENOUGH = 120;
/** Metres from the map's middle within which the story plays, and what a name there is worth in metres of room. */
const HOME = 6000;
const AT_HOME = 150;
/** Metres beyond which more room is no better. */
const ROOM = 500;
/** What the story's widest view holds: names are of no use beyond it. */
const VIEW = { southWest: toPlane([112.99, 27.785]), northEast: toPlane([113.215, 27.985]) };

/** Degrees: steeper than this 汉字 are set upright, one below the other. */
const ACROSS = 45;
/** Degrees by which a name may leave its line's direction to be read across. */
const LEAN = 9;

/** A line turned about its middle, by {@link LEAN} at most, until words read across along it; else as it is. */
export function leaned(path: Path): Point[] {
	const [east, north] = [path.at(-1)![0] - path[0]![0], path.at(-1)![1] - path[0]![1]];
	const steep = (Math.atan2(Math.abs(north), Math.abs(east)) * 180) / Math.PI;
	if (steep <= ACROSS - 4 || steep > ACROSS - 4 + LEAN) return [...path];
	const by = (((ACROSS - 4 - steep) * Math.PI) / 180) * Math.sign(north * east);
	const [cos, sin] = [Math.cos(by), Math.sin(by)];
	const [x0, y0] = middleOf(path);
	return path.map(([x, y]): Point => [x0 + (x - x0) * cos - (y - y0) * sin, y0 + (x - x0) * sin + (y - y0) * cos]);
}

/** Left to right; a line that is steeper than flat reads from the top down. */
export function reading(path: Path): Point[] {
	const [east, north] = [path.at(-1)![0] - path[0]![0], path.at(-1)![1] - path[0]![1]];
	const steep = Math.abs(north) > Math.abs(east);
	return (steep ? north > 0 : east < 0) ? [...path].reverse() : [...path];
}

/** A stretch of a way that carries its name, in reading direction, and the side of it that the name stands on. */
export interface Stretch {
	path: Point[];
	/** -1 above the line as it is read, 1 below it. */
	side: -1 | 1;
}

/** The two or three best places (fewer on a short way) for a name beside `lines`: straight, and far from everything in `others`. */
export function clearStretches(lines: readonly Path[], others: readonly Point[]): Stretch[] {
	const found = lines
		.flatMap((line) => candidates(line))
		// To the left of the way it runs: above it, as it is read.
		.map((stretch) => ({ ...stretch, worth: worth(offset(stretch.path, -stretch.side * BESIDE), others) }));
	found.sort((a, b) => b.worth - a.worth);
	const chosen: Stretch[] = [];
	for (const { path, side, worth } of found) {
		if (chosen.length === AT_MOST || (chosen.length > 1 && worth < ENOUGH)) break;
		if (chosen.every((other) => distance(middleOf(other.path), middleOf(path)) >= APART)) chosen.push({ path, side });
	}
	return chosen;
}

function candidates(line: Path): Stretch[] {
	const length = lengthOf(line);
	const out: Stretch[] = [];
	for (const size of STRETCHES) {
		for (let start = 0; start + size <= length; start += 150) {
			const own = slice(line, start, start + size);
			if (!own.every(inView)) continue;
			const path = reading(leaned(relax(own, CALM, 50)));
			out.push({ path, side: -1 }, { path, side: 1 });
		}
	}
	return out;
}

const inView = ([x, y]: Point) =>
	x > VIEW.southWest[0] && x < VIEW.northEast[0] && y > VIEW.southWest[1] && y < VIEW.northEast[1];

/** Metres of room, less what bends cost, twelve metres a degree, and with what length and place are worth. */
function worth(path: Path, others: readonly Point[]): number {
	const { length, at, heading } = walk(path);
	const marks = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => share * length);
	const room = Math.min(ROOM, ...marks.flatMap((s) => others.map((p) => distance(p, at(s)))));
	const bend = marks.slice(1).reduce((sum, s, i) => sum + turn(heading(marks[i]!), heading(s)), 0);
	const longer = length > STRETCHES[0] * 1.2 ? LONGER : 0;
	const home = distance(at(length / 2), [0, 0]) < HOME ? AT_HOME : 0;
	return room - 12 * bend + longer + home;
}

function middleOf(path: Path): Point {
	const { length, at } = walk(path);
	return at(length / 2);
}
