import { expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { LANGS } from '#lib/schema/localized.ts';
import type { Claim } from '#lib/schema/claim.ts';
import type { Prose, FullStep } from '#lib/schema/story.ts';
import { notesOf, sourcesOf } from './notes.ts';

const names = (...ids: string[]): Prose => [ids.map((id) => ({ kind: 'claim', id }) as const)];
const step = {
	text: { zh: names('A', 'B'), en: names('B', 'A') },
	aside: { zh: names('C') },
	figures: [
		{ id: 'ledger', caption: { zh: names('F') } },
		{ id: 'reserve', caption: { zh: names('D', 'A') } }
	],
	receipt: 'E',
	claims: ['A', 'B', 'C', 'F', 'D', 'ONLY-EN']
} as unknown as FullStep;

test('notes are numbered as the page is read: text, aside, captions of the card, its receipt, charts; none twice', () => {
	expect(notesOf([step, step], 'zh')).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'ONLY-EN']);
});

test('a language whose words come in another order has its notes in that order', () => {
	expect(notesOf([step], 'en').slice(0, 3)).toEqual(['B', 'A', 'C']);
});

test('both languages of the story have the same notes, one for every claim a step uses', () => {
	const { story } = loadContent();
	const used = new Set(story.steps.flatMap(({ claims, receipt }) => [...claims, ...(receipt ? [receipt] : [])]));
	for (const lang of LANGS) expect([...notesOf(story.steps, lang)].sort()).toEqual([...used].sort());
});

test('sources come in the order of the notes, each once', () => {
	const claims = { A: { sources: ['x', 'y'] }, B: { sources: ['z', 'x'] } } as unknown as Record<string, Claim>;
	expect(sourcesOf(['B', 'A'], claims)).toEqual(['z', 'x', 'y']);
});
