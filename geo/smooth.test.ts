import { expect, test } from 'vitest';
import type { Point } from './plane.ts';
import { lengthOf, nearest, tightest } from './line.ts';
import { drawn, pinned, relax, simplify, throughPoints } from './smooth.ts';

const zigzag: Point[] = [
	[0, 0],
	[1000, 120],
	[1300, -60],
	[2600, 80],
	[4000, 0]
];

test('the spline goes through every control point', () => {
	const line = throughPoints(zigzag, 20);
	for (const p of zigzag) expect(nearest(line, p).away).toBeLessThan(1e-6);
});

test('the spline makes no loop beside a short gap: it never turns back east to west', () => {
	const line = throughPoints(zigzag, 20);
	for (let i = 1; i < line.length; i++) expect(line[i]![0]).toBeGreaterThan(line[i - 1]![0]);
});

test('ironing keeps the ends and widens the bends', () => {
	const raw = throughPoints(zigzag, 20);
	const ironed = relax(raw, 200);
	expect(ironed[0]![1]).toBeCloseTo(0, 6);
	expect(ironed.at(-1)![0]).toBeCloseTo(4000, 6);
	expect(tightest(ironed)).toBeGreaterThan(2 * tightest(raw));
	expect(lengthOf(ironed)).toBeLessThan(lengthOf(raw));
});

test('a straight line stays one', () => {
	for (const [, y] of drawn(
		[
			[0, 7],
			[900, 7],
			[2000, 7]
		],
		300
	))
		expect(y).toBeCloseTo(7, 9);
});

test('simplifying drops vertices and strays no further than told', () => {
	const fine = drawn(zigzag, 150);
	const few = simplify(fine, 1);
	expect(few.length).toBeLessThan(fine.length / 4);
	for (const p of fine) expect(nearest(few, p).away).toBeLessThanOrEqual(1);
});

test('pinned points hold a spline to a long straight stretch', () => {
	const corner: Point[] = [
		[0, 0],
		[600, 500],
		[900, 900],
		[900, -5000]
	];
	const swing = (points: Point[]) => Math.max(...throughPoints(points, 20).map((p) => nearest(corner, p).away));
	expect(swing(pinned(corner, 1500))).toBeLessThan(swing(corner) / 1.5);
});
