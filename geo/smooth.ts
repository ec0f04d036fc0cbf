import type { Path, Point } from './plane.ts';
import { lengthOf, nearest, resample } from './line.ts';
import { between, distance, subtract, times } from './vector.ts';

/**
 * Centripetal Catmull-Rom spline through `points` (Barry and Goldman 1988; Yuksel et al. 2011: no loops, no cusps),
 * a vertex about every `step` metres.
 */
export function throughPoints(points: Path, step: number): Point[] {
	const first = mirrored(points[1]!, points[0]!);
	const last = mirrored(points.at(-2)!, points.at(-1)!);
	const p = [first, ...points, last];
	const out: Point[] = [points[0]!];
	for (let i = 1; i + 2 < p.length; i++) {
		const four = [p[i - 1]!, p[i]!, p[i + 1]!, p[i + 2]!] as const;
		const count = Math.max(1, Math.ceil(distance(four[1], four[2]) / step));
		for (let k = 1; k <= count; k++) out.push(spline(four, k / count));
	}
	return out;
}

function spline([p0, p1, p2, p3]: readonly [Point, Point, Point, Point], t: number): Point {
	const t1 = Math.sqrt(distance(p0, p1));
	const t2 = t1 + Math.sqrt(distance(p1, p2));
	const t3 = t2 + Math.sqrt(distance(p2, p3));
	const u = t1 + (t2 - t1) * t;
	const a1 = between(p0, p1, u / t1);
	const a2 = between(p1, p2, (u - t1) / (t2 - t1));
	const a3 = between(p2, p3, (u - t2) / (t3 - t2));
	const b1 = between(a1, a2, u / t2);
	const b2 = between(a2, a3, (u - t1) / (t3 - t1));
	return between(b1, b2, (u - t1) / (t2 - t1));
}

/** `p` seen through the pin hole `centre`. */
const mirrored = (p: Point, centre: Point): Point => subtract(times(centre, 2), p);

/**
 * `path` with its wiggles shorter than `sigma` metres ironed out: a Gaussian mean along the line, sampled every `step`
 * metres. The line is continued through each end by its own mirror image, so both ends stay where they are.
 */
export function relax(path: Path, sigma: number, step = 20): Point[] {
	const even = resample(path, step);
	const gap = lengthOf(even) / (even.length - 1);
	const reach = Math.ceil((3 * sigma) / gap);
	const weights = Array.from({ length: 2 * reach + 1 }, (_, k) => Math.exp(-0.5 * (((k - reach) * gap) / sigma) ** 2));
	const total = weights.reduce((sum, w) => sum + w, 0);
	const end = even.length - 1;
	const at = (i: number): Point => {
		if (i < 0) return mirrored(even[Math.min(end, -i)]!, even[0]!);
		if (i > end) return mirrored(even[Math.max(0, 2 * end - i)]!, even[end]!);
		return even[i]!;
	};
	return even.map((_, i) => {
		let x = 0;
		let y = 0;
		weights.forEach((w, k) => {
			const p = at(i + k - reach);
			x += p[0] * w;
			y += p[1] * w;
		});
		return [x / total, y / total];
	});
}

/** A drawn line through control points in the plane: the spline, ironed with `sigma` metres, a vertex every `step`. */
export function drawn(points: Path, sigma: number, step = 20): Point[] {
	return relax(throughPoints(points, step), sigma, step);
}

/** The fewest vertices of `path` that stay within `tolerance` metres of it (Douglas and Peucker 1973). */
export function simplify(path: Path, tolerance: number): Point[] {
	if (path.length < 3) return [...path];
	const chord = [path[0]!, path.at(-1)!];
	let worst = 0;
	let split = 0;
	for (let i = 1; i < path.length - 1; i++) {
		const { away } = nearest(chord, path[i]!);
		if (away > worst) [worst, split] = [away, i];
	}
	if (worst <= tolerance) return chord;
	return [...simplify(path.slice(0, split + 1), tolerance).slice(0, -1), ...simplify(path.slice(split), tolerance)];
}

/**
 * Control points with extra ones on every stretch longer than `longest` metres, so that a spline keeps close to a long
 * straight stretch instead of swinging wide beside a sharp corner.
 */
export function pinned(points: Path, longest: number): Point[] {
	return points.flatMap((p, i) => {
		const next = points[i + 1];
		if (!next) return [p];
		const count = Math.ceil(distance(p, next) / longest);
		return Array.from({ length: count }, (_, k) => between(p, next, k / count));
	});
}
