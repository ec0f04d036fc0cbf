import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/lib/content/load.ts';
import { glyphs, mapLabels } from '../../src/lib/map/glyphs.ts';
import { LANGS } from '../../src/lib/schema/localized.ts';
import { lacking } from '../../src/routes/fonts/lacking.ts';
import { built, bytes, text } from './built.ts';
import { serifText } from './serif.ts';

const FONT = 'fonts/shifeng-serif.woff2';
/** Letters only: browsers draw no glyph for the white space between them. */
const missing = (words: string) => lacking(bytes(FONT), words.replace(/\s/g, ''));

describe('the heading font', () => {
	test('weighs at most 120 kB, is the only one, and has its licence beside it', () => {
		expect(bytes(FONT).length).toBeLessThanOrEqual(120_000);
		expect(built('.woff2', '.woff', '.ttf', '.otf')).toEqual([FONT]);
		expect(text('fonts/OFL.txt')).toMatch(/SIL OPEN FONT LICENSE Version 1\.1/i);
		expect(text('fonts/OFL.txt')).toMatch(/Noto Serif SC: Copyright \(c\) \d{4}/);
	});

	test('has every character it was cut for', () => {
		expect(missing(glyphs(loadContent().story))).toEqual([]);
	});

	test.for([...serifText()])('has every character that %s sets in it', ([page, words]) => {
		// Pages that only lead on to a step set nothing of their own in it, and a stand is built by its browser.
		if (!/(step|kiosk|embed-this)\//.test(page)) expect(words).toMatch(/\d/);
		expect(missing(words)).toEqual([]);
	});

	test.for(LANGS)('has every character of the map’s labels in %s', (lang) => {
		const words = mapLabels(lang).join('');
		expect(words).toContain('±');
		expect(words).toContain(lang === 'zh' ? '清水塘大桥' : 'Qingshuitang Bridge');
		expect(missing(words)).toEqual([]);
	});

	test('is looked through in earnest: a character that it has not is found', () => {
		expect(missing('石峰 塅 A')).toEqual(['塅']);
	});
});

test('what the pages set in the heading face is found: titles, numbers and charts', () => {
	const words = serifText().get('index.html')!;
	const { story } = loadContent();
	for (const { title } of story.steps.slice(1)) expect(words).toContain(title.zh);
	expect(words).toContain('15.15');
	expect(serifText().get('sources/index.html')).toContain('推算');
});
