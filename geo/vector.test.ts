import { expect, test } from 'vitest';
import { between, cross, distance, left, turn, unit } from './vector.ts';

test('left is a quarter turn anticlockwise, and cross is positive there', () => {
	expect(left([1, 0])).toEqual([-0, 1]);
	expect(cross([3, 1], left([3, 1]))).toBe(10);
});

test('a turn has a size and no side', () => {
	expect(turn([1, 0], [0, 2])).toBeCloseTo(90, 9);
	expect(turn([1, 0], [1, -1])).toBeCloseTo(45, 9);
	expect(turn([1, 0], [-1, 0])).toBeCloseTo(180, 9);
});

test('a unit vector has length 1, and nothing stays nothing', () => {
	expect(unit([3, 4])).toEqual([0.6, 0.8]);
	expect(unit([0, 0])).toEqual([0, 0]);
});

test('a quarter of the way is a quarter of the distance', () => {
	expect(distance([2, 2], between([2, 2], [10, 8], 0.25))).toBe(2.5);
});
