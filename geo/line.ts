import type { Path, Point } from './plane.ts';
import { between, cross, distance, dot, left, subtract, add, times, unit } from './vector.ts';

/** Metres along `path` at each of its vertices. */
export function stations(path: Path): number[] {
	const out = [0];
	for (let i = 1; i < path.length; i++) out.push(out[i - 1]! + distance(path[i - 1]!, path[i]!));
	return out;
}

/** Length in metres. */
export function lengthOf(path: Path): number {
	return stations(path).at(-1)!;
}

/** `path` made walkable: its length, and the point and heading (length 1) any number of metres along it. */
export function walk(path: Path) {
	const marks = stations(path);
	const length = marks.at(-1)!;
	const segment = (s: number) => {
		let low = 0;
		let high = marks.length - 2;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (marks[middle]! <= s) low = middle;
			else high = middle - 1;
		}
		return low;
	};
	const at = (s: number): Point => {
		const i = segment(s);
		const span = marks[i + 1]! - marks[i]!;
		return between(path[i]!, path[i + 1]!, span === 0 ? 0 : (s - marks[i]!) / span);
	};
	// Over 40 m rather than one segment, so that the heading turns evenly where the vertices do not.
	const heading = (s: number): Point => unit(subtract(at(Math.min(length, s + 20)), at(Math.max(0, s - 20))));
	return { length, at, heading };
}

/** `path` with a vertex about every `step` metres, both ends kept. */
export function resample(path: Path, step: number): Point[] {
	const { length, at } = walk(path);
	const count = Math.max(1, Math.round(length / step));
	return Array.from({ length: count + 1 }, (_, i) => (i === count ? path.at(-1)! : at((length * i) / count)));
}

/** The part of `path` between two stations in metres; backwards if `to` comes before `from`. */
export function slice(path: Path, from: number, to: number): Point[] {
	if (to < from) return slice(path, to, from).reverse();
	const marks = stations(path);
	const { at } = walk(path);
	const inner = path.filter((_, i) => marks[i]! > from + 1e-6 && marks[i]! < to - 1e-6);
	return [at(from), ...inner, at(to)];
}

/** `path` with so many metres more before its beginning and after its end, straight on. */
export function lengthened(path: Path, metres: number): Path {
	if (metres === 0) return path;
	const beyond = (from: Point, to: Point) => add(to, times(unit(subtract(to, from)), metres));
	return [beyond(path[1]!, path[0]!), ...path, beyond(path.at(-2)!, path.at(-1)!)];
}

/** Where `path` comes nearest to `p`: metres away, the station along `path`, and the side (1 left of it, -1 right). */
export function nearest(path: Path, p: Point): { away: number; station: number; side: 1 | -1 } {
	let best = { away: Infinity, station: 0, side: 1 as 1 | -1 };
	let station = 0;
	for (let i = 1; i < path.length; i++) {
		const a = path[i - 1]!;
		const along = subtract(path[i]!, a);
		const size2 = dot(along, along);
		const t = size2 === 0 ? 0 : Math.min(1, Math.max(0, dot(subtract(p, a), along) / size2));
		const foot = add(a, times(along, t));
		const away = distance(p, foot);
		const size = Math.sqrt(size2);
		if (away < best.away) {
			best = { away, station: station + t * size, side: cross(along, subtract(p, a)) >= 0 ? 1 : -1 };
		}
		station += size;
	}
	return best;
}

/**
 * `path` moved sideways by `metres`, to the left where positive. Exact as long as no bend is tighter than `metres`;
 * the callers' lines are smoothed far above that, and `tightest` tells.
 */
export function offset(path: Path, metres: number): Point[] {
	return path.map((p, i) => {
		const heading = unit(subtract(path[Math.min(path.length - 1, i + 1)]!, path[Math.max(0, i - 1)]!));
		return add(p, times(left(heading), metres));
	});
}

/** The smallest radius in metres of a bend in an evenly sampled `path`, measured over `reach` vertices to each side. */
export function tightest(path: Path, reach = 3): number {
	let radius = Infinity;
	for (let i = reach; i + reach < path.length; i++) {
		const [a, b, c] = [path[i - reach]!, path[i]!, path[i + reach]!];
		const bend = Math.abs(cross(subtract(b, a), subtract(c, b)));
		if (bend > 0) radius = Math.min(radius, (distance(a, b) * distance(b, c) * distance(a, c)) / (2 * bend));
	}
	return radius;
}

/** The stations in metres where `a` and `b` first cross, along each. Throws if they do not. */
export function crossing(a: Path, b: Path): [onA: number, onB: number] {
	const marks = stations(a);
	const others = stations(b);
	for (let i = 1; i < a.length; i++) {
		const along = subtract(a[i]!, a[i - 1]!);
		for (let k = 1; k < b.length; k++) {
			const across = subtract(b[k]!, b[k - 1]!);
			const turned = cross(along, across);
			if (turned === 0) continue;
			const gap = subtract(b[k - 1]!, a[i - 1]!);
			const [t, u] = [cross(gap, across) / turned, cross(gap, along) / turned];
			if (t < 0 || t > 1 || u < 0 || u > 1) continue;
			return [marks[i - 1]! + t * distance(a[i - 1]!, a[i]!), others[k - 1]! + u * distance(b[k - 1]!, b[k]!)];
		}
	}
	throw new Error('the two lines do not cross');
}
