import { range } from 'd3';

/** Slanting strokes across a rectangle as the `d` of a path; all in CSS pixels, `distance` from stroke to stroke along its foot. */
export function hatching(x: number, y: number, width: number, height: number, distance: number): string {
	return range(distance / 2, width + height, distance)
		.map((foot) => {
			// A stroke runs up to the left from the foot, and ends where the rectangle does.
			const [from, to] = [Math.max(foot - width, 0), Math.min(foot, height)];
			return `M${(x + foot - from).toFixed(1)} ${(y + height - from).toFixed(1)}L${(x + foot - to).toFixed(1)} ${(y + height - to).toFixed(1)}`;
		})
		.join('');
}
