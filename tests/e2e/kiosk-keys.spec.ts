import type { Map as MapLibre } from 'maplibre-gl';
import { condition, expect, hurry, ids, openStand, stands, tap, test, wake } from './stand.ts';

test.use({ serviceWorkers: 'block', viewport: { width: 1280, height: 720 } });

test('a clicker leads through the story, to its ends, and to a dark screen', async ({ page }) => {
	await openStand(page, 'clicker=1');
	await wake(page);
	for (const [key, step] of [
		['PageDown', 1],
		['ArrowRight', 2],
		['Space', 3],
		['PageUp', 2],
		['ArrowLeft', 1],
		['Shift+Space', 0],
		['End', ids.length - 1],
		['Home', 0]
	] as const) {
		await tap(page, key);
		await stands(page, ids[step]!);
	}
	for (const key of ['b', '.']) {
		await page.keyboard.press(key);
		await expect(page.locator('.blank')).toBeVisible();
		await page.keyboard.press('PageDown');
		await expect(page.locator('.blank')).toHaveCount(0);
		await stands(page, ids[0]!);
	}
});

test('a dark screen is lit by its own key, by any other and by a finger, which does nothing else', async ({ page }) => {
	await openStand(page, 'clicker=1&attract=3600', 'still');
	await wake(page);
	const next = (await page.locator('.bar .next').boundingBox())!;
	const finger = () => page.mouse.click(next.x + next.width / 2, next.y + next.height / 2);
	for (const light of ['b', 'Enter', 'Space', 'PageDown', finger]) {
		await page.keyboard.press('b');
		await expect(page.locator('.blank')).toBeVisible();
		await (typeof light === 'string' ? tap(page, light) : light());
		await expect(page.locator('.blank')).toHaveCount(0);
		await expect(page.locator('.scanning')).toHaveCount(0);
		await stands(page, ids[0]!);
	}
	await finger();
	await stands(page, ids[1]!);
});

test('a screen that is darkened is lit again by the touch that stays after a warning', async ({ page }) => {
	await hurry(page, 10);
	await openStand(page, 'attract=60', 'still');
	await wake(page);
	await page.keyboard.press('b');
	await page.locator('html[data-kiosk=warn]').waitFor();
	await page.mouse.click(600, 400);
	await page.locator('html[data-kiosk=active]').waitFor();
	await expect(page.locator('.blank')).toHaveCount(0);
});

test('one switch reaches whatever a finger does', { tag: '@long' }, async ({ page }) => {
	await hurry(page, 4);
	await openStand(page, 'attract=3600&step=load&qr=https://example.org/');
	await wake(page);
	const lit = () => page.evaluate(() => document.querySelector('[data-scanned]')?.textContent?.trim());
	const pick = async (words: string | RegExp) => {
		await expect.poll(lit, { intervals: [20] }).toMatch(words);
		await page.keyboard.press('Enter');
	};
	await page.keyboard.press('Enter');
	await pick(/^51/);
	await expect(page.locator('.slip')).toBeVisible();
	await pick(/^收起/);
	await expect(page.locator('.slip')).toHaveCount(0);
	await pick('大字');
	await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
	await pick('高对比度');
	await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
	await pick('English');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await pick('On your phone');
	await expect(page.locator('.panel svg')).toBeVisible();
	await pick('Close');
	await pick('Next');
	await stands(page, ids[ids.indexOf('load') + 1]!);
});

test('the language changes by one touch, in place', async ({ page }) => {
	await openStand(page, 'step=load');
	await wake(page);
	const before = await condition(page);
	await page.evaluate(() => Object.assign(document.querySelector('.map canvas')!, { first: true }));
	await page.locator('.bar .language').click();
	await expect(page.locator('.leaf.current')).toContainText('A city’s burden');
	const after = await condition(page);
	expect(after).toMatchObject({ step: before.step, camera: before.camera, year: before.year, address: before.address });
	const kept = () =>
		page.evaluate(() => {
			const held = document.querySelector('.map') as HTMLElement & { maplibre: MapLibre };
			const names = held.maplibre.queryRenderedFeatures({ layers: ['place-names'] });
			return {
				first: 'first' in document.querySelector('.map canvas')!,
				names: names.map(({ properties }) => properties['label'] as string)
			};
		});
	await expect.poll(async () => (await kept()).names.join()).toMatch(/Zhuzhou/);
	expect((await kept()).first).toBe(true);
});
