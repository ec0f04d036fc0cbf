import type { Point } from '../plane.ts';

/** Numbers on a square grid of metres, readable anywhere in between. */
export interface Grid {
	/** Cells to a side; the grid's middle is the point 0, 0. */
	size: number;
	/** Metres to a cell. */
	cell: number;
	values: Float64Array;
}

/** A grid of `size` × `size` cells of `cell` metres filled by `value`, which is given metres east and north. */
export function gridOf(size: number, cell: number, value: (p: Point) => number): Grid {
	const values = new Float64Array(size * size);
	for (let row = 0; row < size; row++) {
		for (let column = 0; column < size; column++) {
			values[row * size + column] = value(pointAt({ size, cell }, column, row));
		}
	}
	return { size, cell, values };
}

/** Metres east and north of a column and row, which may be fractions. */
export function pointAt({ size, cell }: Pick<Grid, 'size' | 'cell'>, column: number, row: number): Point {
	return [(column - (size - 1) / 2) * cell, (row - (size - 1) / 2) * cell];
}

/** The value at a point, bilinear; beyond the edge the edge's. */
export function valueAt({ size, cell, values }: Grid, [x, y]: Point): number {
	const clamp = (n: number) => Math.min(size - 1.001, Math.max(0, n / cell + (size - 1) / 2));
	const [u, v] = [clamp(x), clamp(y)];
	const [column, row] = [Math.floor(u), Math.floor(v)];
	const [s, t] = [u - column, v - row];
	const i = row * size + column;
	const near = values[i]! * (1 - s) + values[i + 1]! * s;
	const far = values[i + size]! * (1 - s) + values[i + size + 1]! * s;
	return near * (1 - t) + far * t;
}

/** Uphill at a point: the value's rise per metre east and per metre north. */
export function gradientAt(grid: Grid, [x, y]: Point): Point {
	const d = grid.cell;
	return [
		(valueAt(grid, [x + d, y]) - valueAt(grid, [x - d, y])) / (2 * d),
		(valueAt(grid, [x, y + d]) - valueAt(grid, [x, y - d])) / (2 * d)
	];
}

/** The grid blurred by a Gaussian of `sigma` metres. */
export function blurred(grid: Grid, sigma: number): Grid {
	const reach = Math.ceil((3 * sigma) / grid.cell);
	const weights = Array.from({ length: 2 * reach + 1 }, (_, k) =>
		Math.exp(-0.5 * (((k - reach) * grid.cell) / sigma) ** 2)
	);
	const total = weights.reduce((sum, w) => sum + w, 0);
	const pass = (values: Float64Array, stride: number, other: number) => {
		const out = new Float64Array(values.length);
		for (let a = 0; a < grid.size; a++) {
			for (let b = 0; b < grid.size; b++) {
				let sum = 0;
				weights.forEach((w, k) => {
					const c = Math.min(grid.size - 1, Math.max(0, b + k - reach));
					sum += w * values[a * other + c * stride]!;
				});
				out[a * other + b * stride] = sum / total;
			}
		}
		return out;
	};
	return { ...grid, values: pass(pass(grid.values, 1, grid.size), grid.size, 1) };
}
