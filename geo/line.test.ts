import { expect, test } from 'vitest';
import type { Point } from './plane.ts';
import { crossing, lengthened, lengthOf, nearest, offset, resample, slice, tightest, walk } from './line.ts';

const bend: Point[] = [
	[0, 0],
	[30, 40],
	[130, 40]
];
const arc = (radius: number) =>
	Array.from({ length: 200 }, (_, i): Point => [radius * Math.cos(i / 200), radius * Math.sin(i / 200)]);

test('a walk finds points by metres', () => {
	const { length, at, heading } = walk(bend);
	expect(length).toBe(150);
	expect(at(25)).toEqual([15, 20]);
	expect(at(100)).toEqual([80, 40]);
	expect(heading(120)).toEqual([1, 0]);
});

test('resampling keeps the ends and evens the gaps', () => {
	const even = resample(bend, 10);
	expect(even).toHaveLength(16);
	expect([even[0], even.at(-1)]).toEqual([bend[0], bend[2]]);
	expect(lengthOf(even.slice(0, 6))).toBeCloseTo(50, 9);
});

test('a lengthened path goes straight on at both ends', () => {
	expect(
		lengthened(
			[
				[0, 0],
				[30, 40],
				[30, 50]
			],
			10
		)
	).toEqual([
		[-6, -8],
		[0, 0],
		[30, 40],
		[30, 50],
		[30, 60]
	]);
	expect(lengthened(bend, 0)).toEqual(bend);
});

test('a slice holds the vertices in between, and runs backwards when asked', () => {
	expect(slice(bend, 25, 100)).toEqual([
		[15, 20],
		[30, 40],
		[80, 40]
	]);
	expect(slice(bend, 100, 25)).toEqual(slice(bend, 25, 100).reverse());
});

test('nearest says how far, where along and on which side', () => {
	expect(nearest(bend, [80, 47])).toEqual({ away: 7, station: 100, side: 1 });
	expect(nearest(bend, [80, 33])).toEqual({ away: 7, station: 100, side: -1 });
	expect(nearest(bend, [133, 36])).toMatchObject({ away: 5, station: 150 });
});

test('an offset arc is an arc, nearer to the centre on its left', () => {
	for (const [x, y] of offset(arc(1000), 300)) expect(Math.hypot(x, y)).toBeCloseTo(700, 1);
});

test('the tightest bend of an arc is its radius', () => {
	expect(tightest(arc(640))).toBeCloseTo(640, 3);
});

test('crossing gives the station on both lines', () => {
	const upright: Point[] = [
		[50, 100],
		[50, -100]
	];
	expect(crossing(bend, upright)).toEqual([70, 60]);
});

test('lines that do not cross are an error, not a guess', () => {
	const away: Point[] = [
		[0, 500],
		[100, 500]
	];
	expect(() => crossing(bend, away)).toThrow('do not cross');
});
