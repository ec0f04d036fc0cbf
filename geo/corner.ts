import type { Path, Point } from './plane.ts';
import { lengthOf, slice } from './line.ts';
import { between } from './vector.ts';

/**
 * A ring from `edges` that meet end to start, each corner replaced by a curve that begins and ends `size` metres from it
 * (a quadratic Bézier with the corner as its control: nearly an arc of that radius where the corner is square).
 */
export function rounded(edges: readonly Path[], size: number): Point[] {
	const cut = edges.map((edge) => slice(edge, size, lengthOf(edge) - size));
	return cut.flatMap((edge, i) => {
		const next = cut[(i + 1) % cut.length]!;
		return [...edge, ...curve(edge.at(-1)!, edges[i]!.at(-1)!, next[0]!)];
	});
}

/** Without its ends, which the edges have. */
function curve(from: Point, corner: Point, to: Point, steps = 12): Point[] {
	return Array.from({ length: steps - 1 }, (_, i) => {
		const t = (i + 1) / steps;
		return between(between(from, corner, t), between(corner, to, t), t);
	});
}
