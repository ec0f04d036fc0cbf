import { Delaunay, polygonContains } from 'd3';
import type { Path, Point } from './plane.ts';
import { nearest } from './line.ts';
import { randomFrom } from './random.ts';
import { distance } from './vector.ts';

export interface EmberOptions {
	count: number;
	/** Metres kept clear along the outline. */
	margin: number;
	/** Where the last ember goes out, in the plane. */
	last: Point;
	seed?: number;
}

/**
 * `count` points inside the open ring `outline`, sown and then eased apart until no two crowd each other, but never so
 * far that they fall into rows; in the order in which they go out, each time leaving the rest evenly spread.
 */
export function embers(outline: Path, { count, margin, last, seed = 261 }: EmberOptions): Point[] {
	const random = randomFrom(seed);
	const ground = inside(outline, margin);
	const pick = () => ground[Math.floor(random() * ground.length)]!;
	let points: Point[] = [];
	while (points.length < count) points.push(bestOf(12, pick, points));
	for (let round = 0; round < 3; round++) points = eased(points, ground);
	return goingOut(points, last, random);
}

/** A 20 m grid of the ground where an ember may stand. */
function inside(outline: Path, margin: number): Point[] {
	const ring = [...outline, outline[0]!];
	const plain = ring.map(([x, y]): [number, number] => [x, y]);
	const [xs, ys] = [plain.map(([x]) => x), plain.map(([, y]) => y)];
	const out: Point[] = [];
	for (let x = Math.min(...xs); x <= Math.max(...xs); x += 20) {
		for (let y = Math.min(...ys); y <= Math.max(...ys); y += 20) {
			if (polygonContains(plain, [x, y]) && nearest(ring, [x, y]).away >= margin) out.push([x, y]);
		}
	}
	return out;
}

/** Of `tries` candidates the one furthest from all of `taken` (Mitchell 1991, best candidate). */
function bestOf(tries: number, pick: () => Point, taken: readonly Point[]): Point {
	let best = pick();
	let room = -1;
	for (let i = 0; i < tries; i++) {
		const candidate = i === 0 ? best : pick();
		const free = Math.min(Infinity, ...taken.map((p) => distance(p, candidate)));
		if (free > room) [best, room] = [candidate, free];
	}
	return best;
}

/** One of Lloyd's rounds (1982): every point moves to the middle of the ground that is nearest to it. */
function eased(points: readonly Point[], ground: readonly Point[]): Point[] {
	const finder = Delaunay.from(points as [number, number][]);
	const sums = points.map(() => [0, 0, 0] as [number, number, number]);
	let from = 0;
	for (const [x, y] of ground) {
		from = finder.find(x, y, from);
		const sum = sums[from]!;
		sum[0] += x;
		sum[1] += y;
		sum[2] += 1;
	}
	return points.map((p, i) => {
		const [x, y, n] = sums[i]!;
		return n === 0 ? p : [x / n, y / n];
	});
}

/** Backwards from the one nearest to `last`: each earlier one is, of a few drawn by lot, furthest from those that stay. */
function goingOut(points: readonly Point[], last: Point, random: () => number): Point[] {
	const waiting = [...points].sort((a, b) => distance(b, last) - distance(a, last));
	const lit = [waiting.pop()!];
	while (waiting.length > 0) {
		const chosen = bestOf(8, () => waiting[Math.floor(random() * waiting.length)]!, lit);
		waiting.splice(waiting.indexOf(chosen), 1);
		lit.push(chosen);
	}
	return lit.reverse();
}
