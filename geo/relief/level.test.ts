import { expect, test } from 'vitest';
import { gridOf } from './grid.ts';
import { levelLines } from './level.ts';

test('the level line of a cone is a circle of the right radius about the right point', () => {
	const cone = gridOf(101, 10, ([x, y]) => 1 - Math.hypot(x - 60, y + 40) / 400);
	const [ring, ...more] = levelLines(cone, 0.5);
	expect(more).toEqual([]);
	for (const [x, y] of ring!) expect(Math.abs(Math.hypot(x - 60, y + 40) - 200)).toBeLessThan(3);
});

test('two summits have two, the longer first', () => {
	const twins = gridOf(101, 10, ([x, y]) =>
		Math.max(1 - Math.hypot(x - 250, y) / 150, 1 - Math.hypot(x + 200, y) / 250)
	);
	const lengths = levelLines(twins, 0.4).map((ring) => ring.length);
	expect(lengths).toHaveLength(2);
	expect(lengths[0]).toBeGreaterThan(lengths[1]!);
});
