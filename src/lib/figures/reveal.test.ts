import { expect, test } from 'vitest';
import { reveal, tracedRing } from './reveal.ts';
import { lengthOf, square } from './shape.ts';

test('a part of a figure waits for its turn, and stands when its turn is over', () => {
	expect([0, 0.25, 0.5, 0.75, 1].map((drawn) => reveal(drawn, 0.25, 0.75))).toEqual([0, 0, 0.5, 1, 1]);
});

test('a ring is traced by its length, from nothing to the whole', () => {
	const ring = square([113.08, 27.87], 4);
	const around = lengthOf([...ring, ring[0]!]);
	for (const share of [0, 0.1, 0.55, 1]) expect(lengthOf(tracedRing(ring, share))).toBeCloseTo(share * around, 3);
	expect(tracedRing(ring, 1)[0]).toEqual(ring[0]);
});

test('a ring that has not begun to grow is one point and no hole in the numbers', () => {
	const point = square([113.08, 27.87], 0);
	expect(tracedRing(point, 1).flat().every(Number.isFinite)).toBe(true);
});
