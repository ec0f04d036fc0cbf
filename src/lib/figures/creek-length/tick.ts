import type { Point } from '#lib/map/projector.ts';

/** A stroke across the end of a line, `half` px to either side, as the `d` of a path; `before` lies on the line before its end. */
export function tick([x, y]: Point, [bx, by]: Point, half: number): string {
	const length = Math.hypot(x - bx, y - by) || 1;
	const [dx, dy] = [((y - by) / length) * half, ((x - bx) / length) * half];
	return `M${(x + dx).toFixed(1)} ${(y - dy).toFixed(1)}L${(x - dx).toFixed(1)} ${(y + dy).toFixed(1)}`;
}
