import { expect, test } from 'vitest';
import { randomFrom } from './random.ts';

const first = (seed: number, count: number) => Array.from({ length: count }, randomFrom(seed));

test('the same seed gives the same stream, another seed another', () => {
	expect(first(7, 50)).toEqual(first(7, 50));
	expect(first(8, 50)).not.toEqual(first(7, 50));
});

test('the stream fills 0 to 1 evenly', () => {
	const bins = new Array(10).fill(0) as number[];
	for (const n of first(1, 10000)) bins[Math.floor(n * 10)]!++;
	for (const count of bins) expect(Math.abs(count - 1000)).toBeLessThan(120);
});
