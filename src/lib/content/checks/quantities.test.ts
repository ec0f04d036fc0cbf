import { expect, test } from 'vitest';
import { Claim } from '#lib/schema/written/claim.ts';
import { readDoc } from '../reading/document.ts';
import { readEntries } from '../reading/entries.ts';
import { quantitiesOf, quantityAt, withInputs } from './quantities.ts';

const REST = 'says: { zh: 说 }, scope: shifeng, asOf: { zh: 今 }, grade: single, sources: []';
const { valid } = readEntries(
	readDoc(
		'claims.yaml',
		`- { id: A, is: { value: 3, formula: B.part + 1 }, ${REST} }
- { id: B, is: { date: '2018' }, parts: { part: { value: 2, formula: C * 2 } }, ${REST} }
- { id: C, is: { value: 1 }, ${REST} }
- { id: D, ${REST} }`
	).doc,
	[[]],
	Claim,
	'claim'
);

test('a claim’s figures are named as a token names them', () => {
	expect(quantitiesOf(valid.get('B')!.value).map(({ reference, path }) => [reference, ...path])).toEqual([
		['B', 'is'],
		['B.part', 'parts', 'part']
	]);
	expect(quantitiesOf(valid.get('D')!.value)).toEqual([]);
});

test('a figure is found by its name, and one that is not there is not', () => {
	expect(quantityAt(valid, 'B')).toEqual({ date: '2018' });
	expect(quantityAt(valid, 'B.part')).toMatchObject({ value: 2 });
	expect(['D', 'B.other', 'B.toString', 'X'].map((reference) => quantityAt(valid, reference))).toEqual([
		undefined,
		undefined,
		undefined,
		undefined
	]);
});

test('a claim needs what its formulas name, and what those name', () => {
	expect([...withInputs(valid, ['A'])]).toEqual(['A', 'B', 'C']);
	expect([...withInputs(valid, ['D'])]).toEqual(['D']);
});
