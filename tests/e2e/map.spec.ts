import { test as plain } from '@playwright/test';
import type { Map as MapLibre } from 'maplibre-gl';
import { wholeYear } from '../../src/lib/schema/story.ts';
import { MESSAGES } from '../../src/lib/i18n/messages.ts';
import { expect, ids, open, said, scrollTo, signUntil, story, test, wakeMap } from './reader.ts';
import { project, shown } from './map.ts';

test('where there is no WebGL the map is drawn as a picture, and the whole story is there', async ({ page }) => {
	await page.addInitScript(() => {
		const { getContext } = HTMLCanvasElement.prototype;
		HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
			return /webgl/.test(kind) ? null : Reflect.apply(getContext, this, [kind, ...rest]);
		} as typeof getContext;
	});
	await open(page, '', 'still');
	await signUntil(page, page.locator('.stage .ground [data-name=label-xiang]').first());
	await scrollTo(page, { index: ids.indexOf('price'), progress: 0.5 });
	expect(await said(page)).toMatchObject({ step: 'price', map: 'still', year: 2018 });
});

// The console may say that the file is missing: a plain page, which does not mind.
plain(
	'a map whose worker does not arrive is drawn as a picture too, and the last step says what is missing',
	async ({ page }) => {
		await page.route(/\/workers\//, (route) => route.fulfill({ status: 404, body: '' }));
		await open(page, '', 'still');
		await signUntil(page, page.locator('.stage .ground [data-name=label-xiang]').first());
		await scrollTo(page, { index: ids.length - 1, progress: 0.5 });
		await expect(page.locator('#free')).toContainText(MESSAGES.zh.noMap);
		await expect(page.locator('#free .text'), 'what cannot be done is not offered').toBeHidden();
		await expect(page.locator('html')).toHaveAttribute('data-map', 'still');
	}
);

// The console says what could not be fetched without a network: a plain page, which does not mind.
plain(
	'a reader without a network has the story, no sign for a broken picture, and the map once it is back',
	async ({ page }) => {
		await open(page, '', 'still');
		await page.context().setOffline(true);
		await scrollTo(page, { index: ids.length - 1, progress: 0.5 });
		await expect(page.locator('#free')).toContainText(MESSAGES.zh.noMap);
		await scrollTo(page, { index: ids.indexOf('zone'), progress: 0.5 });
		await expect(page.locator('#zone')).toContainText('15.15');
		await expect(page.locator('picture img')).toBeHidden();
		await page.context().setOffline(false);
		// A browser that remembers which modules did not come has the page anew, where the map waits for a sign again.
		await wakeMap(page);
		await scrollTo(page, { index: ids.length - 1, progress: 0.5 });
		await expect(page.locator('#free')).not.toContainText(MESSAGES.zh.noMap);
		await expect(page.locator('#free .text')).toBeVisible();
	}
);

test('a lost context comes back with the scene of the moment', async ({ page }) => {
	await open(page, '#zone');
	await page.evaluate(() => {
		const gl = (document.querySelector('.map canvas') as HTMLCanvasElement).getContext('webgl2')!;
		const lose = gl.getExtension('WEBGL_lose_context')!;
		lose.loseContext();
		Object.assign(window, { restore: () => lose.restoreContext() });
	});
	await page.locator('html[data-map=still]').waitFor();
	await scrollTo(page, { index: ids.indexOf('plots'), progress: 0.5 });
	await page.evaluate(() => (window as unknown as { restore: () => void }).restore());
	const opacity = () =>
		page.evaluate(() => {
			const held = document.querySelector('.map') as HTMLElement & { maplibre: MapLibre };
			return held.maplibre.isStyleLoaded() ? held.maplibre.getPaintProperty('plots/0', 'fill-opacity') : undefined;
		});
	await page.locator('html[data-map=live]').waitFor();
	await expect.poll(opacity).toBeGreaterThan(0.1);
});

test.describe('the free map', () => {
	test('unlocks for the reader, lists every place and leads back to the story', { tag: '@long' }, async ({ page }) => {
		await open(page);
		await scrollTo(page, { index: ids.length - 1, progress: 0.5 });
		await page.getByRole('button', { name: '打开地图' }).click();
		const list = page.getByRole('complementary', { name: '地点' });
		await expect(list).toBeVisible();
		for (const { name } of Object.values(story.places)) await expect(list).toContainText(name.zh);

		const before = (await said(page)).camera;
		await page.mouse.move(900, 300);
		await page.mouse.down();
		await page.mouse.move(760, 380, { steps: 5 });
		await page.mouse.up();
		await expect.poll(async () => (await said(page)).camera[0]).not.toBe(before[0]);

		await list.getByRole('button', { name: '株洲电厂' }).click();
		const { lngLat } = story.places['power-plant']!;
		await expect.poll(async () => Math.round((await project(page, [lngLat!]))[0]![0])).toBe(640);

		await page.keyboard.press('Escape');
		await expect(list).toBeHidden();
		await expect.poll(async () => (await said(page)).camera).toEqual(before);
		expect((await said(page)).step).toBe(ids.at(-1));
	});

	test('fills a phone, and leaves it as it was', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await open(page);
		await scrollTo(page, { index: ids.length - 1, progress: 0.5 });
		const before = await said(page);
		await page.getByRole('button', { name: '打开地图' }).click();
		/** Height that WebGL draws on, in device pixels. */
		const drawn = () =>
			page.evaluate(() => {
				const gl = (document.querySelector('.map canvas') as HTMLCanvasElement).getContext('webgl2')!;
				return gl.getParameter(gl.VIEWPORT)[3] as number;
			});
		await expect.poll(drawn).toBe(Math.round(844 * 0.6));
		await page.keyboard.press('Escape');
		await expect(page.getByRole('complementary', { name: '地点' })).toBeHidden();
		await expect.poll(async () => (await said(page)).camera).toEqual(before.camera);
		const { places } = await shown(page, [], ['power-plant', 'beidou']);
		expect(places).toEqual({ 'power-plant': 0, beidou: 1 });
	});

	test('takes a new window size, and leads back to the same step in it', { tag: '@long' }, async ({ page }) => {
		await open(page);
		await scrollTo(page, { index: ids.length - 1, progress: 0.5 });
		await page.getByRole('button', { name: '打开地图' }).click();
		await page.setViewportSize({ width: 820, height: 1180 });
		const width = () =>
			page.locator('.map canvas').evaluate((canvas) => Math.round(canvas.getBoundingClientRect().width));
		await expect.poll(width).toBe(820);
		await page.getByRole('button', { name: '回到故事' }).click();
		await expect(page.getByRole('complementary', { name: '地点' })).toBeHidden();
		await expect(page.getByRole('button', { name: '打开地图' })).toBeFocused();
		const { step, progress } = await said(page);
		expect(step).toBe(ids.at(-1));
		expect(Math.abs(progress - 0.5)).toBeLessThan(0.02);
		await expect(page.locator('#free .card')).toBeInViewport({ ratio: 0.99 });
	});

	test('leaves the page as it found it: the story scrolls on', { tag: '@long' }, async ({ page }) => {
		await open(page);
		await scrollTo(page, { index: ids.length - 1, progress: 0.5 });
		await page.getByRole('button', { name: '打开地图' }).click();
		await page.getByRole('button', { name: '回到故事' }).click();
		await page.mouse.move(900, 400);
		await page.mouse.wheel(0, -4000);
		await expect.poll(async () => (await said(page)).step).not.toBe(ids.at(-1));
	});
});

for (const viewport of [
	{ width: 390, height: 844 },
	{ width: 1280, height: 800 },
	{ width: 1080, height: 1920 }
])
	test(`a link to a step whose year runs begins with its first year, on the dial and in the picture, at ${viewport.width}`, async ({
		page
	}) => {
		await page.setViewportSize(viewport);
		for (const { id, years, hand } of story.steps.filter(({ years: [from, to] }) => from !== to)) {
			await page.goto('about:blank');
			await open(page, `#${id}`, 'still');
			const { step, year } = await said(page);
			expect([step, wholeYear(year)]).toEqual([id, years[0]]);
			if (hand) await expect(page.getByRole('slider'), 'its card rests').toBeVisible();
			const picture = page.locator('.stage picture img');
			await expect(picture).toHaveJSProperty('complete', true);
			const drawn = await picture.evaluate((img: HTMLImageElement) =>
				fetch(img.currentSrc).then((file) => file.text())
			);
			expect(drawn, id).toContain(`data-year="${years[0]}"`);
		}
	});
