import { expect, test } from 'vitest';
import type { Claim } from '#lib/schema/claim.ts';
import { legible } from './formula.ts';

const claim = (id: string, value: number, parts = {}) =>
	({ id, is: { value, bound: 'exact' }, parts }) as unknown as Claim;
const claims = {
	S06: claim('S06', 261),
	'CLOSE-2017': claim('CLOSE-2017', 147, { cumulative: { value: 255, bound: 'exact' } }),
	S25: claim('S25', 3500)
};

test.for([
	['S06 - CLOSE-2017 - 6', '261 − 147 − 6'],
	['CLOSE-2017.cumulative + 6', '255 + 6'],
	['S25 * mu', '3500 × 亩'],
	['sqrt(S06)', '√(261)'],
	['S25 / S06 * 100', '3500 ÷ 261 × 100'],
	['UNKNOWN / 10', 'UNKNOWN ÷ 10']
] as const)('%s reads %s', ([formula, read]) => {
	expect(legible(formula, claims, 'zh')).toBe(read);
});
