import { describe, expect, test } from 'vitest';
import embers from '#lib/geo/embers.json' with { type: 'json' };
import type { Claim } from '#lib/schema/claim.ts';
import type { LngLat } from '#lib/schema/place.ts';
import { closures, drawing, outAt } from './compute.ts';

const amount = (value: number) => ({ value, bound: 'exact' }) as const;
const claims = {
	'CLOSE-2014': { is: amount(80), parts: {} },
	'CLOSE-2016': { is: amount(108), parts: {} },
	'CLOSE-2017': { is: amount(147), parts: { cumulative: amount(255) } },
	'CLOSE-2018': { is: amount(6), parts: { cumulative: amount(261) } }
} as unknown as Record<string, Claim>;
const ends = closures(claims);

describe('embers that are out', () => {
	test.for([
		[2012, 0],
		[2013, 0],
		[2014, 80],
		[2016, 108],
		[2017, 255],
		[2018, 261],
		[2022, 261]
	] as const)('at the end of %i there are %i', ([year, out]) => {
		expect(outAt(ends, year)).toBe(out);
	});

	test('they only ever grow in number, and come back when the year runs back', () => {
		const years = Array.from({ length: 101 }, (_, i) => 2012 + i / 10);
		const there = years.map((year) => outAt(ends, year));
		expect(there).toEqual([...there].sort((a, b) => a - b));
		expect([...years].reverse().map((year) => outAt(ends, year))).toEqual([...there].reverse());
	});
});

test('a missing figure is named', () => {
	expect(() =>
		closures({ ...claims, 'CLOSE-2016': { id: 'CLOSE-2016', is: undefined, parts: {} } as unknown as Claim })
	).toThrow('CLOSE-2016');
});

test('there is one dot for each of the 261 enterprises, measured from the first', () => {
	const { dots, origin } = drawing(embers.points as unknown as LngLat[]);
	expect(dots).toHaveLength(261);
	expect(new Set(dots).size).toBe(261);
	expect(origin).toEqual(embers.points[0]);
	expect(dots[0]).toBe('M0.0 0.0h0');
});
