import { expect, test } from 'vitest';
import { lengthOf, nearest, resample } from './line.ts';
import { clearStretches, leaned, reading } from './naming.ts';
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

test('a line a little too steep for words to read across is leaned over, another is left alone', () => {
	const rising = (degrees: number): Point[] =>
		[-1, 0, 1].map((s) => {
			const angle = (degrees * Math.PI) / 180;
			return [500 + s * 1000 * Math.cos(angle), 500 + s * 1000 * Math.sin(angle)];
		});
	const steepness = ([[x, y], , [u, v]]: [Point, Point, Point]) => (Math.atan2(v - y, u - x) * 180) / Math.PI;
	const lean = (degrees: number) => steepness(leaned(rising(degrees)) as [Point, Point, Point]);
	expect([30, 47, -47, 60].map(lean).map(Math.round)).toEqual([30, 41, -41, 60]);
	expect(leaned(rising(47))[1]).toEqual([500, 500]);
});

test('a name has a stretch of its way, the names of one way far apart', () => {
	const names = clearStretches([straight], []);
	expect(names).toHaveLength(3);
	for (const { path } of names) {
		expect(nearest(straight, middle(path)).away).toBeCloseTo(0, 0);
		expect(lengthOf(path)).toBeGreaterThan(2500);
		for (const other of names)
			if (other.path !== path) expect(distance(middle(path), middle(other.path))).toBeGreaterThan(4000);
	}
});

test('a name keeps to the side where there is room', () => {
	const wall = straight.map(([x, y]): Point => [x, y + 300]);
	for (const { side } of clearStretches([straight], wall)) expect(side).toBe(1);
	const ditch = straight.map(([x, y]): Point => [x, y - 300]);
	for (const { side } of clearStretches([straight], ditch)) expect(side).toBe(-1);
});

test('beyond the view there are no names', () => {
	const outside = straight.map(([x, y]): Point => [x, y + 20000]);
	expect(clearStretches([outside], [])).toEqual([]);
});
