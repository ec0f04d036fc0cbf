import { contours } from 'd3';
import type { Path, Point } from '../plane.ts';
import { pointAt, type Grid } from './grid.ts';

/** The closed level lines of a height, open rings in metres, the longest first; hollows are left out. */
export function levelLines(grid: Grid, height: number): Path[] {
	const make = contours().size([grid.size, grid.size]).smooth(true);
	const { coordinates } = make.contour(Array.from(grid.values), height);
	return coordinates
		.map(([outer]) => outer!.slice(0, -1).map(([x, y]): Point => pointAt(grid, x! - 0.5, y! - 0.5)))
		.sort((a, b) => b.length - a.length);
}
