import { expect, test } from 'vitest';
import { glyphs } from './glyphs.ts';

const EMPTY = { title: { zh: '' }, subtitle: { zh: '' }, chapters: [], steps: [], places: {} };

test('any English title can be set, whatever the story says', () => {
	const all = glyphs(EMPTY);
	for (const letter of 'Zhuzhou’s “old” zone – 15.15 km², ½ of it; 100% & café… (2012–2022) ±3 × 4 · A/B #1 @ $5 <x> ~^`|{}\\')
		expect(all).toContain(letter);
});

test('a title brings its letters in every language, each once', () => {
	const all = glyphs({ ...EMPTY, title: { zh: '霞湾霞湾', en: 'Xīawan' } });
	for (const letter of '霞湾ī') expect(all.split(letter)).toHaveLength(2);
	expect(new Set(all).size).toBe([...all].length);
});
