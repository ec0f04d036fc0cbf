import { expect, test } from 'vitest';
import { running } from './running.ts';

const road = { value: 1.86, bound: 'about' } as const;

test('an amount runs up to its whole with the decimals it has, and back', () => {
	expect([0, 0.5, 1, 0.5].map((share) => running(road, share).value)).toEqual([0, 0.93, 1.86, 0.93]);
	expect(running({ value: 261, bound: 'exact' }, 1 / 3)).toEqual({ value: 87, bound: 'exact' });
	expect(running(road, 0.3).bound).toBe('about');
});

test('a date does not', () => {
	expect(() => running({ date: '2022' }, 0.5)).toThrow('date');
});
