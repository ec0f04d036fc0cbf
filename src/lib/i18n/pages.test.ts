import { expect, test } from 'vitest';
import { LANGS } from '#lib/schema/localized.ts';
import { FOLDERS, langOf, pathTo, rootFrom, type Page } from './pages.ts';

const PAGES: Page[] = ['', 'sources/', 'embed-this/'];
const SITE = 'https://example.org/some/folder/';
const pages = LANGS.flatMap((lang) => PAGES.map((page) => [lang, page] as const));

test.for(pages)(
	'from a page (%s, "%s") links lead to the root and to both languages, in any folder',
	([lang, page]) => {
		const here = new URL(FOLDERS[lang] + page, SITE);
		expect(new URL(rootFrom(lang, page) || './', here).href).toBe(SITE);
		for (const other of LANGS) expect(new URL(pathTo(other, lang, page), here).href).toBe(SITE + FOLDERS[other] + page);
	}
);

test('a page without a folder is Chinese', () => {
	expect([undefined, 'en'].map(langOf)).toEqual(['zh', 'en']);
});
