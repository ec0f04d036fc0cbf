import { expect, test } from 'vitest';
import { ownStretches, turnout } from './join.ts';
import { nearest, resample, tightest, walk } from './line.ts';
import type { Point } from './plane.ts';
import { drawn } from './smooth.ts';
import { distance, turn } from './vector.ts';

const trunk = resample(
	[
		[0, 0],
		[20000, 0]
	],
	20
);
const line = (...points: Point[]) => drawn(points, 300);
const options = { near: 450, far: 700 };

test('what runs beside the trunk is dropped, what leaves it is kept and starts on it', () => {
	const branch = line([2000, 150], [6000, 200], [8000, 1200], [11000, 3000]);
	const [own, ...more] = ownStretches(branch, trunk, options);
	expect(more).toEqual([]);
	expect(nearest(trunk, own![0]!).away).toBeLessThan(1);
	expect(distance(own!.at(-1)!, branch.at(-1)!)).toBeLessThan(1e-6);
	expect(own![0]![0]).toBeGreaterThan(4500);
});

test('it leaves with the heading of the trunk, without a hook', () => {
	const [own] = ownStretches(line([2000, 150], [6000, 200], [8000, 1200], [11000, 3000]), trunk, options);
	expect(turn(walk(own!).heading(20), [1, 0])).toBeLessThan(4);
	expect(tightest(own!)).toBeGreaterThan(900);
});

test('a loop away from the trunk and back is joined at both ends', () => {
	const [own] = ownStretches(line([2000, 0], [6000, 300], [9000, 1500], [12000, 300], [16000, 0]), trunk, options);
	for (const end of [own![0]!, own!.at(-1)!]) expect(nearest(trunk, end).away).toBeLessThan(1);
});

test('a stretch that never gets far is no line of its own', () => {
	expect(ownStretches(line([2000, 100], [8000, 600], [14000, 100]), trunk, options)).toEqual([]);
});

test('it joins in the direction in which the branch is going', () => {
	const curve = turnout(
		resample(
			[
				[4000, 3000],
				[5000, 1000],
				[5600, 460]
			],
			20
		),
		trunk
	);
	expect(curve.at(-1)![0]).toBeGreaterThan(5600);
	const back = turnout(
		resample(
			[
				[6000, 3000],
				[5000, 1000],
				[4400, 460]
			],
			20
		),
		trunk
	);
	expect(back.at(-1)![0]).toBeLessThan(4400);
});

test('no room on the trunk is an error that says where', () => {
	expect(() =>
		turnout(
			[
				[19000, 900],
				[19900, 460]
			],
			trunk
		)
	).toThrow('19900, 460');
});
