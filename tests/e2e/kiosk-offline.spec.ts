import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as plain } from '@playwright/test';
import { serve } from '../../.ci/serve.mjs';
import { SMALL } from './reader.ts';
import { expect, ids, stands, story, test as base, until, wake } from './stand.ts';

interface Served {
	/** Folder of a copy of the site that the test may change; the site itself where it is not asked for. */
	folder: string | undefined;
	/** A server of the test's own, which can be switched off; the page may ask nobody else. */
	server: Awaited<ReturnType<typeof serve>>;
}
const test = base.extend<Served>({
	folder: [undefined, { option: true }],
	server: async ({ folder }, use) => {
		const server = await serve({ ...(folder && { folder }), port: 0, changing: true });
		await use(server);
		await server.close().catch(() => {});
	},
	baseURL: async ({ server }, use) => use(`${server.origin}/`)
});
test.use({ viewport: SMALL, reducedMotion: 'reduce' });

const WAITING = pathToFileURL(resolve('src/lib/kiosk/stand/waiting.html')).href;

test('with the network cut after the first load, every step is there, in both languages', async ({ page, server }) => {
	await page.goto('kiosk/?lang=zh');
	await page.locator('html[data-offline=ready]').waitFor({ timeout: 60_000 });
	const failed: string[] = [];
	page.on('requestfailed', (request) => failed.push(request.url()));
	await server.close();
	// Other settings, and a page that the browser has never asked for in this way.
	await page.goto('kiosk?lang=en&attract=600&device=Hall');
	expect(new URL(page.url()).pathname).toBe('/kiosk/');
	await page.locator('html[data-map=live]').waitFor({ timeout: 60_000 });
	await wake(page);
	for (const lang of ['en', 'zh'] as const) {
		for (const { id, title } of story.steps) {
			await stands(page, id);
			await expect(page.locator('.leaf.current :is(h1, h2)')).toHaveText(title[lang]!);
			await page.keyboard.press('PageDown');
		}
		await page.keyboard.press('Home');
		if (lang === 'en') await page.locator('.bar .language').click();
	}
	const missing = await page.evaluate(async (ids) => {
		const urls = ['desktop', 'portrait'].flatMap((size) =>
			['zh', 'en'].flatMap((lang) => ids.map((id) => `../stills/${size}/${lang}/${id}.svg`))
		);
		const replies = await Promise.all(urls.map((url) => fetch(url).then(({ ok }) => ok)));
		return urls.filter((_, i) => !replies[i]);
	}, ids);
	expect(missing).toEqual([]);
	expect(await page.evaluate(() => document.fonts.check('600 40px "Shifeng Serif"', '石峰十年'))).toBe(true);
	expect(failed).toEqual([]);
});

// A browser complains about the server that is not there: a plain page, which does not mind.
plain(
	'a browser that is started before the server shows the stand as soon as there is one',
	{ tag: '@long' },
	async ({ page }) => {
		const early = await serve({ port: 0 });
		await early.close();
		await page.goto(`${WAITING}?to=${encodeURIComponent(`${early.origin}/kiosk/?lang=en`)}`);
		await expect(page.locator('p')).toHaveText('石峰十年');
		const late = await serve({ port: Number(new URL(early.origin).port), tries: 1 });
		await page.waitForURL(`${late.origin}/kiosk/?lang=en`, { timeout: 15_000 });
		await page.locator('html[data-story=ready][data-kiosk=attract]').waitFor();
		await late.close();
	}
);

test.describe('a site that is replaced', () => {
	const copy = join(tmpdir(), `stand-${process.pid}`);
	test.use({ folder: copy });
	test.beforeAll(() => cpSync('build', copy, { recursive: true }));
	test.afterAll(() => rmSync(copy, { recursive: true }));

	test('is taken in at night while nobody is there, and not before', { tag: '@long' }, async ({ page }) => {
		const change = (file: string, edit: (text: string) => string) => {
			writeFileSync(join(copy, file), edit(readFileSync(join(copy, file), 'utf8')));
			// What was compressed says what the file said before.
			for (const packed of ['.br', '.gz']) rmSync(join(copy, file + packed), { force: true });
		};
		await page.clock.install({ time: new Date('2026-03-01T03:20:00') });
		await page.goto('kiosk/?attract=600');
		await page.locator('html[data-offline=ready]').waitFor({ timeout: 60_000 });

		const { version } = JSON.parse(readFileSync(join(copy, '_app/version.json'), 'utf8')) as { version: string };
		change('_app/version.json', (text) => text.replace(version, 'next'));
		change('service-worker.js', (text) => text.replaceAll(version, 'next'));
		change('kiosk/index.html', (text) => text.replace('<head>', '<head><meta name="edition" content="next">'));
		const edition = () => page.locator('meta[name=edition]').count();

		// Before the window, and with somebody there.
		await page.reload();
		await page.locator('html[data-kiosk=attract][data-offline=ready]').waitFor();
		expect(await edition()).toBe(0);
		await page.keyboard.press('PageDown');
		await until(page, 'active');
		await page.clock.fastForward('12:00');
		await until(page, 'warn');
		await page.keyboard.press('PageDown');
		await until(page, 'active');
		expect(await edition()).toBe(0);
		// The visit ends within the window.
		await page.clock.fastForward('09:41');
		await until(page, 'warn');
		await page.clock.fastForward('00:21');
		await until(page, 'attract');
		await page.clock.fastForward('01:01');
		await expect.poll(edition, { timeout: 60_000 }).toBe(1);
		await page.locator('html[data-kiosk=attract]').waitFor();
		expect(await page.evaluate(() => caches.keys())).toEqual(['shifeng-kiosk-next']);
	});
});
