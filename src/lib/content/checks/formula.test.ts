import { expect, test } from 'vitest';
import { agrees, evaluate, FormulaError, references } from './formula.ts';

const FIGURES: Record<string, number> = {
	S06: 261,
	'CLOSE-2017': 147,
	'CLOSE-2018': 6,
	'X.part-one': 10,
	S25: 3500,
	S18: 15.15
};
const valueOf = (reference: string) => FIGURES[reference] ?? Number.NaN;

test.for([
	['S06 - CLOSE-2017 - CLOSE-2018', 108],
	['S25 * mu', 3500 / 1500],
	['1024 * ha', 10.24],
	['2 + 3 * (X.part-one - 4) / 2', 11],
	['sqrt(S18 + 0.85)', 4],
	[' 269 + 18 ', 287]
] as const)('%s = %d', ([formula, value]) => {
	expect(evaluate(formula, valueOf)).toBeCloseTo(value, 9);
});

test('a formula names its claims, hyphens and parts included', () => {
	expect(references('S06 - CLOSE-2017 * X.part-one / mu')).toEqual(['S06', 'CLOSE-2017', 'X.part-one']);
});

test.for([
	['S06 +', 'a claim or a number is missing before "the end"'],
	['S06 * / 2', 'a claim or a number is missing before "/"'],
	['(S06', 'a ")" is missing'],
	['S06 S25', '"S25" stands where a sign is expected'],
	['S06 % 2', '"% 2" cannot stand in a formula'],
	['alert(1)', '"alert(1)" cannot stand in a formula'],
	['', 'a claim or a number is missing before "the end"']
] as const)('%j cannot be computed', ([formula, why]) => {
	expect(() => evaluate(formula, valueOf)).toThrow(new FormulaError(why));
});

test.for([
	[2.3333, 2.33, true],
	[2.3333, 2.34, false],
	[388.9, 389, true],
	[108, 109, false],
	[0.1 + 0.2, 0.3, true]
] as const)('%d stated as %d: %s', ([computed, stated, right]) => {
	expect(agrees(computed, stated)).toBe(right);
});
