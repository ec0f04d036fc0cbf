import type { Path } from '../plane.ts';
import { relax, simplify } from '../smooth.ts';
import { blurred, gradientAt, gridOf, valueAt, type Grid } from './grid.ts';
import { levelLines } from './level.ts';
import { shadeOf } from './light.ts';

export interface Wash {
	/** 1 is the widest and lowest; each next one lies on it. */
	level: number;
	rings: Path[];
}

/** Heights of the wash's edges. */
export const EDGES = [0.05, 0.09, 0.14, 0.2, 0.28, 0.38] as const;

/** Nested washes of thin ink, their edges soft as water leaves them. */
export function washes(grid: Grid): Wash[] {
	const tone = gridOf(
		grid.size,
		grid.cell,
		(p) => valueAt(grid, p) * (0.12 + 0.88 * shadeOf(gradientAt(grid, p)) ** 1.5)
	);
	const soft = blurred(tone, 90);
	return EDGES.map((height, i) => ({
		level: i + 1,
		rings: levelLines(soft, height)
			.filter((ring) => ring.length > 12)
			.map((ring) => simplify(relax([...ring, ring[0]!], 100), 4).slice(0, -1))
	}));
}
