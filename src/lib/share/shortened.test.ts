import { describe, expect, test } from 'vitest';
import type { Claim } from '#lib/schema/claim.ts';
import type { Prose } from '#lib/schema/story.ts';
import { plainProse } from '#lib/i18n/prose.ts';
import { shortened } from './shortened.ts';

const claims = { S06: { id: 'S06', is: { value: 261, bound: 'exact' }, parts: {} } } as unknown as Record<
	string,
	Claim
>;
const prose: Prose = [
	[
		{ kind: 'date', date: '2018-12-30' },
		{ kind: 'words', text: '，一共' },
		{ kind: 'claim', id: 'S06', format: 'hanzi' },
		{ kind: 'words', text: '粒火。' },
		{ kind: 'see', id: 'S06' }
	],
	[{ kind: 'words', text: '都灭了。' }]
];

test('prose is one line of words, with figures and dates as the page shows them', () => {
	expect(plainProse(prose, claims, 'zh')).toBe('2018年12月30日，一共二百六十一粒火。都灭了。');
	expect(plainProse(prose, claims, 'en')).toContain('30 December 2018，一共261粒火。 都灭了。');
});

describe('shortened', () => {
	test('what fits stays as it is', () => expect(shortened('先认江。', 'zh', 4)).toBe('先认江。'));

	test('whole sentences are kept', () => {
		expect(shortened('先认江。再认铁路。最后认山。', 'zh', 10)).toBe('先认江。再认铁路。');
		expect(shortened('The river first. Then the railways.', 'en', 20)).toBe('The river first.');
	});

	test('of one long sentence whole words are, and it says that more follows', () => {
		expect(shortened('The river, coming from the east, bends here', 'en', 14)).toBe('The river……');
		const cut = shortened('湘江从东南流进株洲，贴着城区折向西，再往西南去湘潭。', 'zh', 12);
		expect(cut.length).toBeLessThanOrEqual(12);
		expect(cut).toMatch(/^湘江从东南流.*[^，]……$/);
	});
});
