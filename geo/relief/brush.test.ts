import { expect, test } from 'vitest';
import { signedArea } from '../feature.ts';
import { lengthOf, nearest } from '../line.ts';
import { descent, ink } from './brush.ts';
import { gridOf, valueAt } from './grid.ts';

const slope = gridOf(101, 20, ([x, y]) => 0.5 + (x + y) / 4000);

test('a descent falls all the way and stops at its floor', () => {
	const path = descent(slope, [0, 0], 0.42, 1000);
	for (let i = 1; i < path.length; i++) expect(valueAt(slope, path[i]!)).toBeLessThan(valueAt(slope, path[i - 1]!));
	expect(valueAt(slope, path.at(-1)!)).toBeGreaterThan(0.41);
	expect(path.at(-1)![0]).toBeCloseTo(path.at(-1)![1], 6);
});

test('it stops when it is long enough, or where the ground is flat', () => {
	expect(lengthOf(descent(slope, [0, 0], 0, 240))).toBeCloseTo(240, 6);
	expect(
		descent(
			gridOf(21, 20, () => 1),
			[0, 0],
			0,
			240
		)
	).toHaveLength(1);
});

test('a stroke is pointed at both ends, fullest in its upper half, and no wider than told', () => {
	for (const size of [150, 300]) {
		const path = [
			[0, 0],
			[0, -size]
		] as const;
		const ring = ink(path, 12);
		expect(ring).toContainEqual([0, 0]);
		expect(ring).toContainEqual([0, -size]);
		const widest = [...ring].sort((a, b) => nearest(path, b).away - nearest(path, a).away)[0]!;
		expect(nearest(path, widest).away).toBeLessThanOrEqual(6);
		expect(nearest(path, widest).away).toBeGreaterThan(5);
		expect(widest[1]).toBeGreaterThan(-size / 2);
		expect(signedArea(ring)).not.toBe(0);
	}
});
