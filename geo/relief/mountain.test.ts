import { expect, test } from 'vitest';
import { pointAt, valueAt } from './grid.ts';
import { mountain } from './mountain.ts';

const grid = mountain();

test('its summit is the top of the main ridge, at its place', () => {
	const top = grid.values.indexOf(Math.max(...grid.values));
	const [x, y] = pointAt(grid, top % grid.size, Math.floor(top / grid.size));
	expect(Math.hypot(x, y)).toBeLessThan(80);
	expect(grid.values[top]).toBe(1);
});

test('two shoulders stand on the ridge, with saddles before them', () => {
	const along = (points: [number, number][]) => points.map((p) => valueAt(grid, p));
	const [west, saddle, summit] = along([
		[-770, -320],
		[-430, -60],
		[0, 0]
	]) as [number, number, number];
	expect(west).toBeGreaterThan(0.4);
	expect(saddle).toBeLessThan(summit - 0.3);
	const [east, gap] = along([
		[680, 250],
		[360, 220]
	]) as [number, number];
	expect(east).toBeGreaterThan(gap);
});

test('between two spurs lies a valley', () => {
	const [spur, valley, other] = [
		[50, -810],
		[-150, -700],
		[-310, -890]
	].map((p) => valueAt(grid, p as [number, number]));
	expect(valley!).toBeLessThan(spur!);
	expect(other!).toBeGreaterThan(0);
});

test('it is flat where its circle ends', () => {
	for (let a = 0; a < 2 * Math.PI; a += 0.1) {
		expect(valueAt(grid, [1790 * Math.cos(a), 1790 * Math.sin(a)])).toBeLessThan(0.05);
	}
});
