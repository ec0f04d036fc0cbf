import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tags } from './html.ts';

const CANONICAL = 'https://example.org/shifeng/';
const SOURCE = ['src', 'static', '.ci', 'svelte.config.js', 'vite.config.ts', 'package.json', 'tsconfig.json'];
const folder = mkdtempSync(join(tmpdir(), 'alone-'));
const built = join(folder, 'build');

/** In a copy of the project: a build writes to one place, where the site is that other tests read. */
beforeAll(async () => {
	for (const name of SOURCE) cpSync(name, join(folder, name), { recursive: true });
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
	const config = join(folder, 'src/lib/content/site.yaml');
	const other = readFileSync(config, 'utf8').replace(/^(?:languages|canonical):.*\n/gm, '');
	writeFileSync(config, `languages: [zh]\ncanonical: ${CANONICAL}\n${other}`);
	// Its pages are read and not sent: packing every file would be a fifth of the time.
	const kit = join(folder, 'svelte.config.js');
	writeFileSync(kit, readFileSync(kit, 'utf8').replace('precompress: true', 'precompress: false'));
	const env = { ...process.env, STORY_CONTENT: '', NODE_ENV: 'production', VITEST: '' };
	await promisify(execFile)(resolve('node_modules/.bin/vite'), ['build'], { cwd: folder, env });
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true }));

test('a site in Chinese alone has no English page, and leads to none', () => {
	const pages = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
	const own = pages.filter((page) => !/^(step|embed|kiosk)\//.test(page));
	expect(own.sort()).toEqual(['embed-this/index.html', 'index.html', 'sources/index.html']);
	expect(pages.filter((page) => /(^|\/)en\//.test(page))).toEqual([]);
	for (const page of pages) {
		const html = readFileSync(join(built, page), 'utf8');
		expect(tags(html, 'html')[0]).toMatchObject({ lang: 'zh-CN' });
		expect(html, page).not.toMatch(/hreflang|data-language|og:locale:alternate/);
	}
});

test('where a site says its address, its pages say theirs, and load nothing from there', () => {
	for (const path of ['', 'sources/']) {
		const html = readFileSync(join(built, path, 'index.html'), 'utf8');
		const address = CANONICAL + path;
		expect(tags(html, 'link')).toContainEqual({ rel: 'canonical', href: address });
		expect(tags(html, 'meta')).toContainEqual({ property: 'og:url', content: address });
		const data = JSON.parse(/ld\+json">([^]*?)<\/script>/.exec(html)![1]!) as { url: string };
		expect(data.url).toBe(address);
		// Where a host asks for the embed is an address to be told, and nothing that the page loads.
		const told = ({ rel, type }: Record<string, string>) => rel === 'canonical' || /oembed/.test(type ?? '');
		const loaded = tags(html, 'link').filter((tag) => !told(tag));
		for (const { href } of loaded) expect(href).not.toContain('://');
	}
});
