import { expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { MESSAGES } from '#lib/i18n/messages.ts';
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
	const headings = [MESSAGES[lang].record, MESSAGES[lang].free, RECORD_WORDS[lang].title, RECORD_WORDS[lang].missing];
	for (const text of [...written, ...headings]) {
		expect(text).not.toBe('');
		expect(
			[...text].filter((glyph) => !has.has(glyph)),
			text
		).toEqual([]);
	}
});
