import { expect, test } from 'vitest';
import { blurred, gradientAt, gridOf, pointAt, valueAt } from './grid.ts';

const plane = gridOf(41, 10, ([x, y]) => 3 * x - 2 * y);

test('in between the grid is read as the plane it samples', () => {
	expect(valueAt(plane, [12.5, -33.7])).toBeCloseTo(3 * 12.5 + 2 * 33.7, 9);
});

test('the gradient points uphill', () => {
	const [east, north] = gradientAt(plane, [0, 5]);
	expect(east).toBeCloseTo(3, 9);
	expect(north).toBeCloseTo(-2, 9);
});

test('the middle cell is the point 0, 0 and rows go north', () => {
	expect(pointAt(plane, 20, 20)).toEqual([0, 0]);
	expect(pointAt(plane, 0, 40)).toEqual([-200, 200]);
});

test('beyond the edge the edge goes on', () => {
	expect(valueAt(plane, [9999, 0])).toBeCloseTo(valueAt(plane, [199.99, 0]), 1);
});

test('a blur keeps a plane, lowers a peak and keeps what it holds', () => {
	expect(valueAt(blurred(plane, 20), [0, 0])).toBeCloseTo(0, 9);
	const peak = gridOf(41, 10, ([x, y]) => (x === 0 && y === 0 ? 1 : 0));
	const soft = blurred(peak, 20);
	expect(valueAt(soft, [0, 0])).toBeLessThan(0.1);
	expect(soft.values.reduce((sum, v) => sum + v, 0)).toBeCloseTo(1, 6);
});
