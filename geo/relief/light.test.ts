import { expect, test } from 'vitest';
import { shadeOf } from './light.ts';

test('the sun stands in the north-west: what falls to the south-east is in full shade', () => {
	expect(shadeOf([-2, 2])).toBeCloseTo(1, 9);
	expect(shadeOf([2, -2])).toBeCloseTo(0, 9);
	expect(shadeOf([1, 1])).toBeCloseTo(0.5, 9);
});
