import Ajv from 'ajv';
import { parseHTML } from 'linkedom';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/lib/content/load.ts';
import { FOLDERS } from '../../src/lib/i18n/pages.ts';
import { built, bytes, page, text } from './built.ts';

const { site } = loadContent();
/** Where the site is published, or, as nobody said it, anywhere. */
const ROOT = site.canonical ?? 'http://nowhere.invalid/folder/';

const url = { type: 'string', ...(site.canonical && { pattern: '^https?://' }) };
const words = { type: 'string', minLength: 1 };
const size = { type: 'integer', minimum: 1 };
/** A rich answer as https://oembed.com has it: what must be there, and a thumbnail with both its sizes or none. */
const RICH = {
	type: 'object',
	required: ['type', 'version', 'html', 'width', 'height'],
	properties: {
		type: { const: 'rich' },
		version: { const: '1.0' },
		title: words,
		author_name: words,
		author_url: url,
		provider_name: words,
		provider_url: url,
		cache_age: { type: 'integer', minimum: 0 },
		thumbnail_url: url,
		thumbnail_width: size,
		thumbnail_height: size,
		html: words,
		width: size,
		height: size
	},
	dependencies: {
		thumbnail_url: ['thumbnail_width', 'thumbnail_height'],
		thumbnail_width: ['thumbnail_url'],
		thumbnail_height: ['thumbnail_url']
	},
	additionalProperties: false
};
const valid = new Ajv().compile(RICH);

/** Path below build/ of what an address leads to from a page. */
const fileAt = (address: string, from: string) => {
	const { href } = new URL(address, new URL(from, ROOT));
	expect(href.startsWith(ROOT), href).toBe(true);
	const path = href.slice(ROOT.length);
	return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};

describe.for(site.languages.map((lang) => ({ lang })))('the oEmbed answer in $lang', ({ lang }) => {
	const json = `oembed/${lang}.json`;
	const said = JSON.parse(text(json)) as Record<string, string>;

	test('is a rich answer of oEmbed 1.0, 600 by 640, with a thumbnail', () => {
		expect(valid(said), JSON.stringify(valid.errors)).toBe(true);
		expect(said).toMatchObject({ width: 600, height: 640, thumbnail_width: 1200, thumbnail_height: 630 });
	});

	test('is one frame with a title, which shows the embed', () => {
		const { document } = parseHTML(`<body>${said['html']}</body>`);
		expect([...document.body.childNodes].map(({ nodeName }) => nodeName)).toEqual(['IFRAME']);
		const frame = document.querySelector('iframe')!;
		expect(frame.getAttribute('title')!.length).toBeGreaterThan(6);
		expect(built('.html')).toContain(fileAt(frame.getAttribute('src')!, json));
	});

	test('names a thumbnail of the size it says', async () => {
		const { width, height } = await sharp(bytes(fileAt(said['thumbnail_url']!, json))).metadata();
		expect({ thumbnail_width: width, thumbnail_height: height }).toEqual({
			thumbnail_width: said['thumbnail_width'],
			thumbnail_height: said['thumbnail_height']
		});
	});

	test('says the same in XML', () => {
		const { document } = parseHTML(text(`oembed/${lang}.xml`).replace(/^<\?xml[^>]*\?>/, ''));
		const elements = [...document.querySelector('oembed')!.children];
		expect(elements.map(({ localName, textContent }) => [localName, textContent])).toEqual(
			Object.entries(said).map(([key, value]) => [key, String(value)])
		);
	});

	test('is found from every page of the story', () => {
		const folder = FOLDERS[lang];
		const own = (path: string) => (lang === 'zh' ? !path.startsWith('en/') : path.startsWith('en/'));
		const pages = built('.html').filter((path) => own(path) && (path === `${folder}index.html` || path.includes('step/')));
		expect(pages.length).toBeGreaterThan(20);
		for (const path of pages) {
			const links = [...page(path).querySelectorAll('link[rel=alternate][type$="+oembed"]')];
			expect(links.map((link) => [link.getAttribute('type'), fileAt(link.getAttribute('href')!, path)])).toEqual([
				['application/json+oembed', json],
				['text/xml+oembed', `oembed/${lang}.xml`]
			]);
		}
	});

	test('and what it shows is left out of search engines, for the story’s own page', () => {
		const path = `embed/${lang}/index.html`;
		const { head } = page(path);
		expect(head.querySelector('meta[name=robots]')!.getAttribute('content')).toContain('noindex');
		const canonical = [...head.querySelectorAll('link[rel=canonical]')];
		expect(canonical.map((link) => fileAt(link.getAttribute('href')!, path))).toEqual([`${FOLDERS[lang]}index.html`]);
		expect(head.querySelector('link[hreflang], link[type$="+oembed"], meta[property^="og:"]')).toBeNull();
	});
});
