import { expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { GUIDE } from '#lib/i18n/guide.ts';
import { MESSAGES } from '#lib/i18n/messages.ts';
import { WRITTEN } from '#lib/i18n/written.ts';
import { RECORD_WORDS } from '#lib/i18n/record.ts';
import { LANGS } from '#lib/schema/localized.ts';
import { glyphs } from './glyphs.ts';

const { story } = loadContent();
const has = new Set(glyphs(story));

test.for(LANGS)('every heading and every name on the map can be written, in %s', (lang) => {
	const written = [
		story.title,
		story.subtitle,
		...story.chapters.map(({ title }) => title),
		...story.steps.map(({ title }) => title),
		...Object.values(story.places).flatMap(({ name, label }) => [name, label ?? name])
	].map((text) => text[lang] ?? '');
	const headings = [
		WRITTEN[lang].record,
		MESSAGES[lang].free,
		RECORD_WORDS[lang].title,
		RECORD_WORDS[lang].missing,
		GUIDE[lang].title,
		GUIDE[lang].places
	];
	for (const text of [...written, ...headings]) {
		expect(text).not.toBe('');
		expect(
			[...text].filter((glyph) => !has.has(glyph)),
			text
		).toEqual([]);
	}
});

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
