import { expect, test } from 'vitest';
import { lengthOf, nearest, resample } from './line.ts';
import { BESIDE, clearStretches, reading } from './naming.ts';
import { toPlane, type Point } from './plane.ts';
import { distance } from './vector.ts';

const west = toPlane([113.0, 27.9]);
const straight = resample([west, [west[0] + 16000, west[1]]], 50);
const middle = (path: readonly Point[]) => path[path.length >> 1]!;

test('names read from left to right, on a steep line from the top down', () => {
	expect(
		reading([
			[100, 0],
			[0, 30]
		])
	).toEqual([
		[0, 30],
		[100, 0]
	]);
	expect(
		reading([
			[0, 0],
			[100, 30]
		])
	).toEqual([
		[0, 0],
		[100, 30]
	]);
	expect(
		reading([
			[0, 0],
			[10, 100]
		])
	).toEqual([
		[10, 100],
		[0, 0]
	]);
});

test('a name lies beside its way, the names of one way far apart', () => {
	const names = clearStretches([straight], []);
	expect(names).toHaveLength(3);
	for (const path of names) {
		expect(nearest(straight, middle(path)).away).toBeCloseTo(BESIDE, 0);
		expect(lengthOf(path)).toBeGreaterThan(2500);
		for (const other of names) if (other !== path) expect(distance(middle(path), middle(other))).toBeGreaterThan(4000);
	}
});

test('a name keeps to the side where there is room', () => {
	const wall = straight.map(([x, y]): Point => [x, y + 300]);
	for (const path of clearStretches([straight], wall)) expect(middle(path)[1]).toBeLessThan(west[1]);
});

test('beyond the view there are no names', () => {
	const outside = straight.map(([x, y]): Point => [x, y + 20000]);
	expect(clearStretches([outside], [])).toEqual([]);
});
