import type { Page } from '@playwright/test';
import { shown } from './map.ts';
import { expect, ids, openStand, stands, story, test, wake } from './stand.ts';

test.use({ serviceWorkers: 'block', viewport: { width: 1280, height: 720 } });

const lose = (page: Page) =>
	page.evaluate(() => {
		const gl = (document.querySelector('.map canvas') as HTMLCanvasElement).getContext('webgl2')!;
		const extension = gl.getExtension('WEBGL_lose_context')!;
		extension.loseContext();
		Object.assign(globalThis, { restore: () => extension.restoreContext() });
	});
const restore = (page: Page) => page.evaluate(() => (globalThis as unknown as { restore: () => void }).restore());

const LAYERS = [
	['zone/0', 'fill-opacity'],
	['plots/0', 'fill-opacity'],
	['creek/0', 'line-opacity']
] as const;

test('a context that is lost and restored five times shows the same layers within 3 s', async ({ page }) => {
	await openStand(page, 'step=plots');
	await wake(page);
	await stands(page, 'plots');
	const places = Object.keys(story.places);
	const look = () => shown(page, LAYERS, places);
	const before = await look();
	for (let time = 0; time < 5; time++) {
		await lose(page);
		await page.locator('html[data-map=still]').waitFor();
		await expect(page.locator('.stage .ground').first()).toBeVisible();
		await restore(page);
		await page.locator('html[data-map=live]').waitFor({ timeout: 3000 });
		expect(await look()).toEqual(before);
	}
});

/** Says that the watchdog has reloaded this page before, so many times, a moment ago. */
const reloaded = (times: number) => {
	if (!sessionStorage.getItem('shifeng-kiosk-reloads'))
		sessionStorage.setItem('shifeng-kiosk-reloads', JSON.stringify(Array<number>(times).fill(Date.now())));
};

test(
	'a context lost for good reloads the page within 15 s, and the fourth time leaves it to stills',
	{ tag: '@long' },
	async ({ page }) => {
		await page.addInitScript(reloaded, 3);
		await openStand(page, 'step=load');
		await lose(page);
		await page.waitForEvent('load', { timeout: 15_000 });
		await page.locator('html[data-kiosk][data-story=ready]').waitFor();
		await expect(page.locator('.stage svg.ground')).toBeVisible();
		await expect(page.locator('html')).toHaveAttribute('data-map', 'still');
		await expect(page.locator('.map canvas')).toHaveCount(0);
		await wake(page);
		await page.keyboard.press('PageDown');
		await stands(page, ids[ids.indexOf('load') + 1]!);
	}
);

test('a page that draws no more is loaded anew @long', async ({ page }) => {
	await openStand(page);
	await page.evaluate(() => (globalThis.requestAnimationFrame = () => 0));
	await page.waitForEvent('load', { timeout: 25_000 });
	await page.locator('html[data-kiosk][data-story=ready]').waitFor();
});

test('four contexts lost for good in a row: the stand goes on with stills @long', async ({ page }) => {
	await openStand(page);
	for (let time = 0; time < 4; time++) {
		await page.locator('html[data-map=live]').waitFor({ timeout: 60_000 });
		await lose(page);
		await page.waitForEvent('load', { timeout: 15_000 });
		await page.locator('html[data-kiosk][data-story=ready]').waitFor();
	}
	await expect(page.locator('.stage svg.ground')).toBeVisible();
	await expect(page.locator('.map canvas')).toHaveCount(0);
});

test('without WebGL 2 the whole story is told on stills, in both languages', async ({ page }) => {
	await page.addInitScript(() => {
		const { getContext } = HTMLCanvasElement.prototype;
		HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
			return /webgl/.test(kind) ? null : Reflect.apply(getContext, this, [kind, ...rest]);
		} as typeof getContext;
	});
	await openStand(page, '', 'still');
	await expect(page.locator('.stage svg.ground')).toBeVisible();
	await wake(page);
	for (const lang of ['zh', 'en'] as const) {
		for (const { id, title } of story.steps) {
			await stands(page, id);
			await expect(page.locator('.leaf.current :is(h1, h2)')).toHaveText(title[lang]!);
			// With names and marks: two works beside one railway are a map, too.
			expect(await page.locator('.stage svg.ground :is(path, circle, text)').count()).toBeGreaterThan(10);
			await page.keyboard.press('PageDown');
		}
		await page.keyboard.press('Home');
		if (lang === 'zh') await page.locator('.bar .language').click();
	}
});
