import { expect, test } from 'vitest';
import type { Claim } from '#lib/schema/claim.ts';
import type { Prose } from '#lib/schema/story.ts';
import { plainProse } from './prose.ts';

const claims = {
	S1: { id: 'S1', is: { value: 12000, bound: 'exact' }, parts: { lanes: { value: 4, bound: 'exact' } } }
} as unknown as Record<string, Claim>;
const prose: Prose = [
	[
		{ kind: 'words', text: 'a ' },
		{ kind: 'claim', id: 'S1' },
		{ kind: 'see', id: 'S1' }
	],
	[
		{ kind: 'claim', id: 'S1', part: 'lanes', format: 'hanzi' },
		{ kind: 'words', text: ' b ' },
		{ kind: 'date', date: '2018-12-30' }
	]
];

test('prose is said with its figures and dates, and without its marks', () => {
	expect(plainProse(prose, claims, 'en')).toBe('a 12,000 4 b 30 December 2018');
	expect(plainProse(prose, claims, 'zh')).toBe('a 12,000四 b 2018年12月30日');
});
