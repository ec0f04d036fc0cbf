import type { Path, Point } from './plane.ts';
import { nearest, tightest, walk, slice, lengthOf } from './line.ts';
import { relax } from './smooth.ts';
import { add, dot, times } from './vector.ts';

export interface JoinOptions {
	/** Metres: where the branch is nearer to the trunk than this, the two cannot be told apart and are one line. */
	near: number;
	/** Metres the branch must get away from the trunk at least once for a stretch of its own to be worth drawing. */
	far: number;
}

/**
 * The stretches of `branch` that are a line of their own, each swung onto `trunk` as a turnout is, with the trunk's
 * heading. What runs beside the trunk is dropped: two lines there would claim a precision that neither has.
 */
export function ownStretches(branch: Path, trunk: Path, { near, far }: JoinOptions): Point[][] {
	const even = walk(branch);
	const step = 20;
	const count = Math.floor(even.length / step);
	const away = Array.from({ length: count + 1 }, (_, i) => nearest(trunk, even.at(i * step)).away);
	const runs: [number, number][] = [];
	for (let i = 0; i <= count; i++) {
		if (away[i]! < near) continue;
		const from = i;
		while (i < count && away[i + 1]! >= near) i++;
		if (Math.max(...away.slice(from, i + 1)) >= far) runs.push([from, i]);
	}
	return runs.map(([from, to]) => {
		const own = slice(branch, from * step, to === count ? even.length : to * step);
		const start = from === 0 ? [] : turnout([...own].reverse(), trunk).reverse();
		const end = to === count ? [] : turnout(own, trunk);
		// The trunk's ends stay where they are; the joint between curve and stretch is ironed flat.
		return relax([...start.slice(0, -1), ...own, ...end.slice(1)], 60);
	});
}

/** The gentlest curve from the end of `line` onto `trunk`, meeting it with its heading; starts at the end of `line`. */
export function turnout(line: Path, trunk: Path): Point[] {
	const own = walk(line);
	const main = walk(trunk);
	const from = line.at(-1)!;
	const out = own.heading(own.length);
	const foot = nearest(trunk, from).station;
	const way = dot(out, main.heading(foot)) >= 0 ? 1 : -1;
	let best: { curve: Point[]; cost: number } | undefined;
	for (let ahead = 300; ahead <= 2200; ahead += 50) {
		const station = foot + way * ahead;
		if (station < 0 || station > main.length) continue;
		const curve = bend(from, out, main.at(station), times(main.heading(station), way));
		// Wide bends first; among equals the shorter, which runs less far beside the trunk.
		const cost = 1000 / tightest(curve) + lengthOf(curve) / 2500;
		if (!best || cost < best.cost) best = { curve, cost };
	}
	if (!best) throw new Error(`no room on the trunk for a turnout at ${from.map(Math.round).join(', ')}`);
	return best.curve;
}

/** Cubic Bézier from `a` with heading `out` to `b` with heading `onto`, a vertex about every 20 m. */
function bend(a: Point, out: Point, b: Point, onto: Point): Point[] {
	const chord = Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2);
	const c1 = add(a, times(out, chord * 0.38));
	const c2 = add(b, times(onto, -chord * 0.38));
	const count = Math.max(8, Math.round(chord / 20));
	return Array.from({ length: count + 1 }, (_, i) => {
		const t = i / count;
		const u = 1 - t;
		const [wa, w1, w2, wb] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
		return [a[0] * wa + c1[0] * w1 + c2[0] * w2 + b[0] * wb, a[1] * wa + c1[1] * w1 + c2[1] * w2 + b[1] * wb] as const;
	});
}
