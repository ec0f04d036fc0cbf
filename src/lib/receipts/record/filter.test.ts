import { expect, test } from 'vitest';
import type { Claim } from '#lib/schema/claim.ts';
import { ALL, addressWith, filterIn, passes, type Filter } from './filter.ts';

const claims = { S06: {} as Claim };
const at = (address: string) => new URL(address, 'https://example.org/shifeng/sources/');

test('the address says what to show, and values nobody knows show everything', () => {
	expect(filterIn(at('?grade=missing&scope=shifeng'), claims)).toEqual({ grade: 'missing', scope: 'shifeng' });
	expect(filterIn(at('?grade=certain&scope=shifeng'), claims)).toEqual({ grade: '', scope: 'shifeng' });
	expect(filterIn(at('?scope=constructor'), claims)).toEqual(ALL);
	expect(filterIn(at(''), claims)).toEqual(ALL);
});

test('a hash that names a claim clears the filter, another one does not', () => {
	expect(filterIn(at('?grade=missing#S06'), claims)).toEqual(ALL);
	expect(filterIn(at('?grade=missing#places'), claims)).toEqual({ grade: 'missing', scope: '' });
	expect(filterIn(at('?grade=missing#constructor'), claims)).toEqual({ grade: 'missing', scope: '' });
});

test.for([ALL, { grade: 'derived', scope: '' }, { grade: 'single', scope: 'xiawan' }] satisfies Filter[])(
	'writing a filter into the address and reading it undo each other: %o',
	(filter) => {
		const address = addressWith(filter, at('?grade=newspaper&scope=bridge#S06'));
		expect(filterIn(at(address), claims)).toEqual(filter);
		expect(address).not.toContain('#');
	}
);

test('other parameters of the address stay, and without any there is no question mark', () => {
	expect(addressWith({ grade: 'single', scope: '' }, at('?from=card'))).toBe(
		'/shifeng/sources/?from=card&grade=single'
	);
	expect(addressWith(ALL, at('?grade=single'))).toBe('/shifeng/sources/');
});

test('a claim passes when it is both what is wanted', () => {
	const claim = { grade: 'single', scope: 'xiawan' } as const;
	expect(passes(claim, ALL)).toBe(true);
	expect(passes(claim, { grade: 'single', scope: '' })).toBe(true);
	expect(passes(claim, { grade: 'single', scope: 'shifeng' })).toBe(false);
	expect(passes(claim, { grade: 'derived', scope: 'xiawan' })).toBe(false);
});
