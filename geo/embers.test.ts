import { polygonContains } from 'd3';
import { expect, test } from 'vitest';
import { embers } from './embers.ts';
import { nearest } from './line.ts';
import type { Point } from './plane.ts';
import { distance } from './vector.ts';

const outline: Point[] = [
	[0, 0],
	[4500, -300],
	[4700, 3200],
	[2300, 2900],
	[200, 3300]
];
const last: Point = [3000, 2000];
const points = embers(outline, { count: 261, margin: 75, last });
const gap = (list: readonly Point[], p: Point) => Math.min(...list.filter((q) => q !== p).map((q) => distance(p, q)));

test('all are inside, none within the margin', () => {
	expect(points).toHaveLength(261);
	for (const p of points) {
		expect(polygonContains(outline as unknown as [number, number][], p as [number, number])).toBe(true);
		expect(nearest([...outline, outline[0]!], p).away).toBeGreaterThan(60);
	}
});

test('no two crowd each other and none stands alone', () => {
	const gaps = points.map((p) => gap(points, p));
	expect(Math.min(...gaps)).toBeGreaterThan(110);
	expect(Math.max(...gaps)).toBeLessThan(330);
});

test('they do not fall into rows: the gaps differ as those of a lattice do not', () => {
	const gaps = points.map((p) => gap(points, p));
	const mean = gaps.reduce((sum, g) => sum + g, 0) / gaps.length;
	const spread = Math.sqrt(gaps.reduce((sum, g) => sum + (g - mean) ** 2, 0) / gaps.length);
	expect(spread / mean).toBeGreaterThan(0.08);
	expect(spread / mean).toBeLessThan(0.25);
});

test('they go out all over: the last 60 stand further apart than 60 in a clump could', () => {
	const left = points.slice(-60);
	const mean = left.reduce((sum, p) => sum + gap(left, p), 0) / 60;
	const all = points.reduce((sum, p) => sum + gap(points, p), 0) / 261;
	expect(mean).toBeGreaterThan(1.5 * all);
});

test('the last one stands nearest to where the last furnace was', () => {
	const nearestOne = [...points].sort((a, b) => distance(a, last) - distance(b, last))[0];
	expect(points.at(-1)).toEqual(nearestOne);
});

test('the seed decides', () => {
	const again = (seed: number) => embers(outline, { count: 30, margin: 75, last, seed });
	expect(again(3)).toEqual(again(3));
	expect(again(4)).not.toEqual(again(3));
});
