import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../src/lib/content/load.ts';

const BUILD = 'build';
const { site, sources } = loadContent();
const files = () => readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(BUILD, name)).isFile());
const text = (name: string) => readFileSync(join(BUILD, name), 'utf8');

beforeAll(() => {
	expect(readdirSync('.'), 'Run `npm run build` first: these tests look at what it made.').toContain(BUILD);
});

describe('what readers get', () => {
	test('one MapLibre worker is shipped, and it imports nothing', () => {
		const workers = files().filter((name) => name.includes('/workers/'));
		expect(workers).toHaveLength(1);
		expect(text(workers[0]!)).not.toMatch(/\bfrom\s*["']|\bimport\s*["']/);
	});

	test("the map's sheet and engine hold up no text: the page links neither", () => {
		const html = text('index.html');
		const linked = [...html.matchAll(/<link[^>]+rel="(?:stylesheet|modulepreload)"[^>]*>|<link[^>]+href="([^"]+)"[^>]*>/g)].join(' ');
		expect(linked).not.toMatch(/maplibre/);
		const engine = files().find((name) => name.endsWith('.js') && statSync(join(BUILD, name)).size > 500_000 && !name.includes('/workers/'))!;
		expect(engine).toBeDefined();
		expect(html).not.toContain(engine.split('/').at(-1)!);
	});

	test('no address in the page or its style names another host, but those of sources and credits', () => {
		const known = new Set([...Object.values(sources), ...site.footer].flatMap(({ url }) => (url ? [url] : [])));
		const foreign = (name: string) =>
			[...text(name).matchAll(/(?:src|href|url|content)\s*[=(]\s*["']?(https?:\/\/[^"')\s]+)/g)]
				.map(([, url]) => url!.replaceAll('&amp;', '&'))
				.filter((url) => !known.has(url) && !(site.canonical && url.startsWith(site.canonical)));
		for (const name of files().filter((file) => /\.(html|css)$/.test(file))) expect(foreign(name), name).toEqual([]);
	});

	test('every path in every page is relative, so that the site works in any folder', () => {
		const pages = files().filter((name) => name.endsWith('.html'));
		expect(pages.length).toBeGreaterThanOrEqual(2 * site.languages.length);
		for (const page of pages) expect(text(page), page).not.toMatch(/(?:src|href)="\//);
	});
});
