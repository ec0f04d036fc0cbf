import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { needed } from '../../src/lib/kiosk/offline/needed.ts';
import { built, text } from './built.ts';

/** What the service worker of the built site says it keeps, as files of build/. */
const worker = text('service-worker.js');
const listed = [...worker.matchAll(/["'`](\/[^"'`\s]*)["'`]/g)].map(([, path]) => path!);
const kept = needed(listed, '').map((path) => (path.endsWith('/') ? `${path}index.html` : path).slice(1));
const sheet = readFileSync('src/lib/kiosk/README.md', 'utf8');

test('all that the stand keeps is there', () => {
	const files = new Set(built(''));
	expect(kept.length).toBeGreaterThan(100);
	expect(kept.filter((path) => !files.has(path))).toEqual([]);
});

test('all that is built for it is kept: program, letters, and pictures in both languages', () => {
	const wanted = built('.js', '.css', '.woff2', '.svg').filter((path) =>
		/^(_app\/immutable\/|fonts\/|stills\/(desktop|portrait)\/)/.test(path)
	);
	expect(kept).toEqual(expect.arrayContaining([...wanted, 'kiosk/index.html']));
	expect(kept.filter((path) => /^stills\/.*\/en\//.test(path)).length).toBeGreaterThan(50);
});

test('the sheet for operators says how much that is', () => {
	const bytes = kept.reduce((sum, path) => sum + statSync(join('build', path)).size, 0);
	const [, megabytes, files] = /about (\d+) MB in some (\d+) files/.exec(sheet)!;
	expect(Math.abs(bytes / 1e6 - Number(megabytes)), `${bytes} bytes`).toBeLessThan(1.5);
	expect(Math.abs(kept.length - Number(files)), `${kept.length} files`).toBeLessThan(40);
});

test('no page but the stand registers it', () => {
	for (const path of built('.html')) expect(text(path), path).not.toContain('serviceWorker');
});
