import { expect, test } from 'vitest';
import { px } from './brush.ts';
import { dashAt, dotsAt, sizeAt } from './sizes.ts';

test('a size is linear between its stops and level beyond them', () => {
	expect([9, 10, 12, 14, 20].map((zoom) => sizeAt(px(2, 6), zoom))).toEqual([2, 2, 4, 6, 6]);
});

test('dashes are counted in widths at the whole zoom, and grow with the ground until the next', () => {
	expect(dashAt([5, 3], px(2, 6), 12)).toEqual([20, 12]);
	expect(dashAt([5, 3], px(2, 6), 12.5)[0]).toBeCloseTo(20 * Math.SQRT2);
	expect(dashAt([5, 3], px(2, 6), 13)).toEqual([25, 15]);
});

test('dots are round at whole zooms, and stretched towards the next with the way from one to the next', () => {
	expect(dotsAt(2.5, 2, 12)).toEqual([0, 5]);
	const [dash, gap] = dotsAt(2.5, 2, 12.5);
	expect(dash + 2).toBeCloseTo(2 * Math.SQRT2);
	expect(dash + gap).toBeCloseTo(5 * Math.SQRT2);
});
