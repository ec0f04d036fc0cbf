import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/lib/content/load.ts';
import { FOLDERS, TAGS } from '../../src/lib/i18n/pages.ts';
import { RECORD_WORDS } from '../../src/lib/i18n/record.ts';
import { inLang } from '../../src/lib/schema/localized.ts';
import { tags, unescaped } from './html.ts';

const { story, site, claims } = loadContent();
/** Where the site is published, or, as nobody said it, anywhere. */
const ROOT = site.canonical ?? 'http://nowhere.invalid/folder/';

const pages = site.languages.flatMap((lang) =>
	(['', 'sources/'] as const).map((page) => {
		const path = FOLDERS[lang] + page;
		const html = readFileSync(join('build', path, 'index.html'), 'utf8');
		return { lang, page, path, html, head: html.slice(0, html.indexOf('</head>')) };
	})
);
const meta = (head: string, name: string) =>
	tags(head, 'meta').find((tag) => tag['name'] === name || tag['property'] === name)?.['content'];
const links = (head: string, rel: string) => tags(head, 'link').filter((tag) => tag['rel'] === rel);
const alternates = ({ path, head }: { path: string; head: string }) =>
	links(head, 'alternate')
		.filter(({ hreflang }) => hreflang)
		.map(({ hreflang, href }) => [hreflang!, new URL(href!, new URL(path, ROOT)).href] as const);

describe.for(pages)('/$path', (page) => {
	const { lang, head, html, path } = page;
	const name = inLang(story.title, lang);
	const [title, description] =
		page.page === ''
			? [`${name} — ${inLang(story.subtitle, lang)}`, inLang(story.description, lang)]
			: [`${RECORD_WORDS[lang].title} — ${name}`, RECORD_WORDS[lang].intro(Object.keys(claims).length)];

	test('says its language, its title and what it is about, early', () => {
		expect(tags(html, 'html')[0]).toMatchObject({ lang: TAGS[lang] });
		expect(unescaped(/<title>([^<]*)<\/title>/.exec(head)![1]!)).toBe(title);
		expect(meta(head, 'description')).toBe(description);
		// Whatever the root element says of the page stands before it.
		const start = head.slice(head.indexOf('<head>'));
		expect(Buffer.byteLength(start.slice(0, start.indexOf('</title>')))).toBeLessThan(300);
		expect(Buffer.byteLength(head.slice(0, head.indexOf('name="description"')))).toBeLessThan(4000);
	});

	test('has one title and one of each of its properties', () => {
		expect(head.match(/<title>/g)).toHaveLength(1);
		const names = tags(head, 'meta').flatMap((tag) => tag['name'] ?? tag['property'] ?? []);
		expect(names).toEqual([...new Set(names)]);
	});

	test('tells who shares its link', () => {
		for (const kind of ['og', 'twitter']) {
			expect(meta(head, `${kind}:title`)).toBe(title);
			expect(meta(head, `${kind}:description`)).toBe(description);
		}
		expect(meta(head, 'og:site_name')).toBe(name);
		expect(meta(head, 'og:locale')).toBe(lang === 'zh' ? 'zh_CN' : 'en_GB');
	});

	test('shows the cover of the story where its link is shared, in its language', () => {
		if (page.page !== '') return expect(meta(head, 'og:image')).toBeUndefined();
		const picture = meta(head, 'og:image')!;
		expect(new URL(picture, ROOT + path).href).toBe(`${ROOT}share/card/${lang}/cover.png`);
		expect(existsSync(join('build', `share/card/${lang}/cover.png`))).toBe(true);
		expect([meta(head, 'twitter:image'), meta(head, 'og:image:width')]).toEqual([picture, '1200']);
		expect(meta(head, 'twitter:card')).toBe('summary_large_image');
	});

	test('is not to be changed on the way, and fits every device', () => {
		expect(tags(head, 'meta')).toContainEqual({ 'http-equiv': 'Cache-Control', content: 'no-transform' });
		expect(meta(head, 'applicable-device')).toBe('pc,mobile');
	});

	test('gives its whole address where the site has one, and none where it has not', () => {
		const whole = site.canonical && site.canonical + path;
		expect(links(head, 'canonical').map(({ href }) => href)).toEqual(whole ? [whole] : []);
		expect(meta(head, 'og:url')).toBe(whole);
	});

	test('is an article, or part of one, in data that can be read', () => {
		const blocks = [...html.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)];
		expect(blocks).toHaveLength(1);
		const data = JSON.parse(blocks[0]![1]!) as Record<string, unknown>;
		expect(data).toMatchObject({ '@context': 'https://schema.org', description, inLanguage: TAGS[lang] });
		const article = page.page === '' ? data : data['isPartOf'];
		expect(article).toMatchObject({ '@type': 'NewsArticle', headline: page.page === '' ? title : name });
	});

	test('names itself in every language, and each of those pages names the same', () => {
		const named = alternates(page);
		if (site.languages.length < 2) return expect(named).toEqual([]);
		const address = (tag: string) => named.find(([hreflang]) => hreflang === tag)?.[1];
		expect(named.map(([hreflang]) => hreflang)).toEqual([...site.languages.map((other) => TAGS[other]), 'x-default']);
		expect(address(TAGS[lang])).toBe(ROOT + path);
		expect(address('x-default')).toBe(address(TAGS.zh));
		for (const [, href] of named) {
			const other = pages.find(({ path }) => ROOT + path === href);
			expect(other, href).toBeDefined();
			expect(alternates(other!)).toEqual(named);
		}
	});
});
