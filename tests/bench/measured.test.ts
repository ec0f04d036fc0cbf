import { expect, test } from 'vitest';
import { broken, written, type Measured } from './measured.ts';

const loaded = (more: Partial<NonNullable<Measured['load']>>): Measured => ({
	load: {
		firstPaint: 500,
		largestPaint: 1200,
		readable: 1200,
		blocking: 0,
		shift: 0,
		bytesToPaint: 60_000,
		bytesToReadable: 60_000,
		...more
	}
});

test('a budget is kept up to its very figure, and what was not measured breaks none', () => {
	expect(broken({ ours: loaded({}) })).toEqual([]);
	expect(broken({})).toEqual([]);
});

test('one that is broken says by how much', () => {
	expect(broken({ ours: loaded({ largestPaint: 1201, bytesToPaint: 61_000 }) })).toEqual([
		'largest paint: 1201 ms, at most 1200 ms',
		'received by the largest paint: 61 kB, at most 60 kB'
	]);
});

test('a figure that could not be taken breaks its budget', () => {
	expect(broken({ ours: loaded({ largestPaint: NaN }) })).toHaveLength(1);
});

test('the common pattern must have so many times as much', () => {
	const common = loaded({ readable: 2400, bytesToReadable: 179_000 });
	expect(broken({ ours: loaded({}), common })).toEqual([
		'received before readable: 60 kB, and the common pattern 179 kB, not 3 times as much'
	]);
});

test('the budgets of others are nobody’s', () => {
	expect(broken({ ours: loaded({}), plain: loaded({ largestPaint: 9000 }) })).toEqual([]);
});

test('a figure has as many digits as say something', () => {
	expect([1234.5, 99.96, 3.456, 0.02, 0, 7].map(written)).toEqual(['1235', '100.0', '3.46', '0.02000', '0', '7']);
});
