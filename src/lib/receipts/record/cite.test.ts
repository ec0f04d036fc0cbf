import { expect, test } from 'vitest';
import type { Claim, Source } from '#lib/schema/claim.ts';
import { citation, details } from './cite.ts';

const newspaper: Source = {
	id: 'newspaper',
	publisher: { zh: '某报', en: 'A Paper' },
	date: { zh: '2022年秋', en: 'autumn 2022' },
	title: { zh: '《十年》', en: 'Ten Years' }
};
const office: Source = {
	id: 'office',
	publisher: { zh: '某局' },
	date: { zh: '2021年' },
	url: 'https://example.org/a'
};
const claim = { newspaperLine: 57 } as Claim;

test('date, title and the line of the newspaper page stand behind the publisher', () => {
	expect(details(newspaper, claim, 'zh')).toBe('2022年秋，《十年》，报纸第57行');
	expect(citation(newspaper, claim, 'en')).toBe('A Paper, autumn 2022, Ten Years, line 57 of the page');
});

test('only the newspaper has the line, and an address comes last', () => {
	expect(citation(office, claim, 'zh')).toBe('某局，2021年 https://example.org/a');
	expect(details(newspaper, {} as Claim, 'zh')).toBe('2022年秋，《十年》');
});
