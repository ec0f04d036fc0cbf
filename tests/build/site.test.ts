import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

const BUILD = 'build';
const files = () => readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(BUILD, name)).isFile());
const text = (name: string) => readFileSync(join(BUILD, name), 'utf8');

beforeAll(() => {
	expect(readdirSync('.'), 'Run `npm run build` first: these tests look at what it made.').toContain(BUILD);
});

describe('what readers get', () => {
	test('one MapLibre worker is shipped, and it imports nothing', () => {
		const workers = files().filter((name) => name.includes('/workers/') && name.endsWith('.js'));
		expect(workers).toHaveLength(1);
		expect(statSync(join(BUILD, workers[0]!)).size, 'a bundler may drop what is only imported').toBeGreaterThan(300_000);
		expect(text(workers[0]!)).not.toMatch(/\bfrom\s*["']|\bimport\s*["']/);
	});

	test("the map's sheet and engine hold up no text: the page links neither", () => {
		const html = text('index.html');
		const linked = [...html.matchAll(/<link[^>]+rel="(?:stylesheet|modulepreload)"[^>]*>|<link[^>]+href="([^"]+)"[^>]*>/g)].join(' ');
		expect(linked).not.toMatch(/maplibre/);
		const engine = files().find((name) => name.endsWith('.js') && statSync(join(BUILD, name)).size > 500_000 && !name.includes('/workers/'))!;
		expect(engine).toBeDefined();
		const loaded = [...html.matchAll(/<(?:link|script)\b[^>]*>|\bimport\([^)]*\)/g)].join(' ');
		expect(loaded).not.toContain(engine.split('/').at(-1)!);
	});

	test('every path in every page is relative, so that the site works in any folder', () => {
		const pages = files().filter((name) => name.endsWith('.html'));
		expect(pages.length).toBeGreaterThanOrEqual(2);
		for (const page of pages) expect(text(page), page).not.toMatch(/(?:src|href)="\//);
	});
});
