import { expect, test } from 'vitest';
import type { Claim } from '#lib/schema/claim.ts';
import { figuresIn, formulaOf } from './figures.ts';

const area = { value: 15.15, bound: 'exact' } as const;
const side = { value: 3.89, bound: 'about', formula: 'sqrt(S18)' } as const;
const claim = (figures: Pick<Claim, 'is' | 'parts'>) => ({ id: 'S18', ...figures }) as Claim;

test('the main figure comes first and has no part', () => {
	expect(figuresIn(claim({ is: area, parts: { side } }))).toEqual([
		{ quantity: area },
		{ part: 'side', quantity: side }
	]);
	expect(figuresIn(claim({ parts: { side } }))).toEqual([{ part: 'side', quantity: side }]);
	expect(figuresIn(claim({ parts: {} }))).toEqual([]);
});

test('only computed figures have a formula, and dates never have one', () => {
	expect(formulaOf(side)).toBe('sqrt(S18)');
	expect(formulaOf(area)).toBeUndefined();
	expect(formulaOf({ date: '2018' })).toBeUndefined();
});
