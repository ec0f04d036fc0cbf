import { range } from 'd3';

/**
 * Slanting strokes across a circle at the origin as the `d` of a path, for a radius and a distance in pixels of the map.
 * The first goes through its middle and the others are counted from there, so that none jumps when the map is zoomed.
 */
export function hatching(radius: number, distance: number): string {
	const count = Math.ceil(radius / distance) - 1;
	const turn = Math.SQRT1_2;
	return range(-count, count + 1)
		.map((i) => {
			const [off, half] = [i * distance, Math.sqrt(radius ** 2 - (i * distance) ** 2)];
			const ends = [-half, half].map((along) => [(along + off) * turn, (off - along) * turn]);
			return `M${ends.map((end) => end.map((px) => px.toFixed(1)).join(' ')).join('L')}`;
		})
		.join('');
}
