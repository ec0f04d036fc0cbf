import type { Page } from '@playwright/test';
import { MESSAGES } from '../../src/lib/i18n/messages.ts';
import { expect, ids, open, scrollTo, test, wakeMap } from './reader.ts';

/** How much came over the line for each of the engine's files, in bytes, as often as it was asked for. */
const engine = (page: Page) =>
	page.evaluate(() => {
		const files = document.documentElement.dataset['engine']!.split(' ');
		return files.map((file) =>
			performance
				.getEntriesByName(new URL(file, location.href).href)
				.map((entry) => (entry as PerformanceResourceTiming).transferSize)
		);
	});
const canvases = (page: Page) => page.locator('canvas').count();
/** Until the page has nothing left to do. */
const idle = (page: Page) =>
	page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))));

test('the map engine is fetched when the page is idle, runs at the reader’s first sign, and comes once', async ({
	page
}) => {
	await open(page, '', 'still');
	await expect.poll(async () => (await engine(page)).every((times) => times.length > 0)).toBe(true);
	await idle(page);
	expect(await canvases(page)).toBe(0);
	await wakeMap(page);
	expect(await canvases(page)).toBe(1);
	for (const times of await engine(page)) expect(times.filter((bytes) => bytes > 0).length).toBeLessThanOrEqual(1);
});

test('a page that was led to a step waits as well, its still in view', async ({ page }) => {
	await open(page, '?step=plots', 'still');
	await expect.poll(async () => (await engine(page)).every((times) => times.length > 0)).toBe(true);
	await idle(page);
	expect(await canvases(page)).toBe(0);
	await page.mouse.wheel(0, 300);
	await page.locator('html[data-map=live]').waitFor();
});

test('where data is saved nothing of the map is fetched until the reader asks for it', async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { get: () => ({ saveData: true }) }));
	await open(page, '', 'still');
	await scrollTo(page, { index: ids.indexOf('plots'), progress: 0.5 });
	await idle(page);
	expect([await canvases(page), (await engine(page)).flat()]).toEqual([0, []]);
	await page.getByRole('button', { name: MESSAGES.zh.wake }).click();
	await page.locator('html[data-map=live]').waitFor();
});
