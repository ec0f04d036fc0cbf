import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/lib/content/load.ts';
import { ICP_ADDRESS } from '../../src/lib/schema/site.ts';
import { inPage, inSheet, inText } from './addresses.ts';
import { built, page, text } from './built.ts';

const { site, sources } = loadContent();
const hostOf = (url: string) => new URL(url, 'https://here.invalid').host;
const foreign = (url: string) => /^([a-z]+:)?\/\//i.test(url);

/** Hosts that the operator has named; the page may lead there, and load from there. */
const CONFIGURED = new Set([...inText(JSON.stringify(site)), ...(site.icp ? [ICP_ADDRESS] : [])].map(hostOf));
if (site.police) CONFIGURED.add('beian.mps.gov.cn');
/** Pages of sources, which a reader may be led to. */
const CITED = Object.values(sources).flatMap(({ url }) => url ?? []);

/** What in a script only looks like an address that it asks: each begins so, and why. */
const NAMES = {
	'http://www.w3.org/': 'names of SVG, HTML and XLink',
	'http://json-schema.org/': 'name of a schema language',
	'https://json-schema.org/': 'name of a schema language',
	'https://schema.org': 'name of the vocabulary that search engines read',
	'https://res.wx.qq.com/': 'WeChat’s own script, loaded only where `wechat` is configured',
	'https://svelte.dev/e/': 'help that an error message points to',
	'https://wiki.openstreetmap.org/wiki/This_map_requires_WebGL': 'help that an error message points to',
	'https://github.com/mapbox/mapbox-gl-js/issues/': 'help that an error message points to',
	'https://github.com/maplibre/maplibre-gl-js/blob/': 'a licence notice',
	'https://maplibre.org/': 'link of a control that the story does not have',
	'https://maplibre.invalid/': 'MapLibre reads relative addresses by it; no such host can be',
	[ICP_ADDRESS]: 'where a number is looked up, linked only where there is one',
	'https://beian.mps.gov.cn/': 'where a number is looked up, linked only where there is one'
};

/** What of the addresses that something loads names another host. */
const loaded = (urls: readonly string[]) => urls.filter((url) => foreign(url) && !CONFIGURED.has(hostOf(url)));
/** What of the addresses that something leads to or says is neither cited nor configured. */
const led = (urls: readonly string[]) =>
	urls.filter(
		(url) =>
			foreign(url) && !CONFIGURED.has(hostOf(url)) && !CITED.some((cited) => cited.startsWith(url.replace(/[.…]$/, '')))
	);
const said = (urls: readonly string[]) =>
	led(urls).filter((url) => !Object.keys(NAMES).some((name) => url.startsWith(name)));

describe('nothing comes from another host', () => {
	const pages = built('.html').map((path) => [path, inPage(text(path))] as const);

	test.for(pages)('%s loads nothing from elsewhere, and leads to sources and what is configured alone', ([, found]) => {
		expect(loaded(found.loads)).toEqual([]);
		expect(led(found.links)).toEqual([]);
		expect(said(found.says)).toEqual([]);
	});

	test.for(built('.css'))('%s loads nothing from elsewhere', (path) => {
		expect(loaded(inSheet(text(path)))).toEqual([]);
	});

	test.for(built('.js', '.mjs', '.json', '.geojson', '.csv', '.svg', '.xml', '.webmanifest'))(
		'%s names no other host',
		(path) => {
			expect(said(inText(text(path)))).toEqual([]);
		}
	);

	test('links to sources are there to be seen', () => {
		expect(pages.flatMap(([, { links }]) => links.filter(foreign)).length).toBeGreaterThan(50);
	});
});

describe('all that the pages name is there', () => {
	const anchors = new Map(
		built('.html').map((path) => [path, new Set([...page(path).querySelectorAll('[id]')].map(({ id }) => id))])
	);
	/** The file that an address leads to from a page, as a plain host serves it. */
	const fileAt = (from: string, url: string) => {
		const path = decodeURI(url.replace(/[?#].*$/, ''));
		const file = path === '' ? from : posix.join(posix.dirname(from), path);
		return path === '' || !/(^|\/)\.{0,2}$/.test(path) ? file : posix.join(file, 'index.html');
	};

	test.for(built('.html'))('from %s', (path) => {
		const files = new Set(built(''));
		const { loads, links } = inPage(text(path));
		const own = [...loads, ...links].filter((url) => !/^([a-z]+:|\/\/)/i.test(url));
		expect(own.length).toBeGreaterThan(5);
		expect(
			own.filter((url) => url.startsWith('/')),
			'must work in any folder'
		).toEqual([]);
		expect(own.filter((url) => !files.has(fileAt(path, url)))).toEqual([]);
		const lost = own.filter((url) => {
			const [, id] = /#(.+)$/.exec(url) ?? [];
			return id && !anchors.get(fileAt(path, url))?.has(decodeURIComponent(id));
		});
		expect(lost).toEqual([]);
	});

	test('every page can be reached from the first', () => {
		const reached = new Set<string>();
		const visit = (path: string) => {
			if (reached.has(path)) return;
			reached.add(path);
			for (const url of inPage(text(path)).links)
				if (!/^([a-z]+:|\/\/)/i.test(url) && built('.html').includes(fileAt(path, url))) visit(fileAt(path, url));
		};
		visit('index.html');
		// Doors from outside, to which nothing inside leads: steps for who is sent a link, embeds for hosts, the stand for halls.
		expect([...reached].sort()).toEqual(built('.html').filter((path) => !/step\/|^embed\/|^kiosk\//.test(path)));
	});
});

describe('another host is seen', () => {
	test.for([
		'<script src="https://cdn.example.com/a.js"></script>',
		'<link rel="stylesheet" href="//fonts.example.com/a.css">',
		'<img srcset="a.png 1x, https://img.example.com/a.png 2x">',
		'<p style="background: url(https://img.example.com/a.png)">',
		'<style>@import "https://fonts.example.com/a.css";</style>',
		'<svg><image xlink:href="https://img.example.com/a.png"/></svg>',
		'<iframe src="https://example.com/"></iframe>'
	])('in %s', (html) => {
		expect(loaded(inPage(html).loads)).not.toEqual([]);
	});

	test('in a link, a sheet, a script and a name', () => {
		expect(led(inPage('<a href="https://example.com/">x</a>').links)).toEqual(['https://example.com/']);
		expect(led(inPage('<link rel="canonical" href="https://example.com/">').links)).toEqual(['https://example.com/']);
		expect(said(inPage('<script>fetch("https://example.com/a")</script>').says)).toEqual(['https://example.com/a']);
		expect(loaded(inSheet('@font-face{src:url("https://example.com/a.woff2")}'))).toEqual([
			'https://example.com/a.woff2'
		]);
		expect(
			said(inText('a=`https://tiles.example.com/{z}`;b="https:\\/\\/example.com\\/b";c="//example.com/c"'))
		).toEqual(['https://tiles.example.com/{z}', 'https://example.com/b', '//example.com/c']);
		expect(said(inText('createElementNS("http://www.w3.org/2000/svg")'))).toEqual([]);
	});
});
