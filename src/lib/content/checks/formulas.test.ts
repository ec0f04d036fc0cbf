import { expect, test } from 'vitest';
import { Claim } from '#lib/schema/written/claim.ts';
import { readDoc } from '../reading/document.ts';
import { readEntries } from '../reading/entries.ts';
import { formulaCircles } from './formulas.ts';

const REST = 'says: { zh: 说 }, scope: shifeng, asOf: { zh: 今 }, grade: single, sources: []';

function circles(...figures: [id: string, figures: string][]) {
	const text = figures.map(([id, is]) => `- { id: ${id}, ${is}, ${REST} }`).join('\n');
	const claims = readEntries(readDoc('claims.yaml', text).doc, [[]], Claim, 'claim');
	expect(claims.problems).toEqual([]);
	return formulaCircles(claims).map(({ line, what, mend }) => `${line} ${what} — ${mend}`);
}

test('figures that are computed from others, these from none, make no circle', () => {
	expect(
		circles(
			['A', 'is: { value: 1, formula: B + C.part }'],
			['B', 'is: { value: 1, formula: C.part }, parts: { half: { value: 0.5, formula: B / 2 } }'],
			['C', 'parts: { part: { value: 1 } }'],
			['D', 'is: { value: 1, formula: D.other + E % }']
		)
	).toEqual([]);
});

test('a formula that names its own figure proves nothing', () => {
	expect(circles(['A', 'is: { value: 1, formula: A }'])).toEqual([
		'1 the formula of A leads to A: that proves nothing — take the formula from the figure that a source gives'
	]);
});

test('a circle is said once, whatever leads into it', () => {
	expect(
		circles(
			['X', 'is: { value: 1, formula: A + 0 }'],
			['A', 'is: { value: 1, formula: B.part }'],
			['B', 'parts: { part: { value: 1, formula: C * 1 } }'],
			['C', 'is: { value: 1, formula: A }'],
			['Y', 'is: { value: 1, formula: C }']
		)
	).toEqual([expect.stringContaining('2 the formula of A leads to B.part leads to C leads to A: ')]);
});
