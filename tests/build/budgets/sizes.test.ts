import { expect, test } from 'vitest';
import { excess, table } from './sizes.ts';

const SIZES: Record<string, number> = { 'small.js': 400, 'large.js': 1600 };
const size = (file: string) => SIZES[file]!;
const files = Object.keys(SIZES);

test('a budget that is kept says nothing, up to its last byte', () => {
	expect(excess({ name: 'script', files, most: 2 }, size)).toBeUndefined();
});

test('one that is broken says by how much, and names the heaviest file first', () => {
	expect(excess({ name: 'script', files, most: 1.5 }, size)).toBe(
		'script: 0.5 kB over 1.5 kB\n      1.6 kB  large.js\n      0.4 kB  small.js'
	);
});

test('the table has a line for each', () => {
	expect(table([{ name: 'script', files, most: 2 }], size)).toBe('     2.0 of    2 kB  script (2)');
});
