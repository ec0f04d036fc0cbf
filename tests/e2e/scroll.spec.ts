import type { Page } from '@playwright/test';
import { projector } from '../../src/lib/map/projector.ts';
import { expect, frameOf, ids, open, said, scrollTo, SMALL, still, story, test } from './reader.ts';

/** Scrolls down and up again, so many times by so many px, and demands the same cameras. */
async function thereAndBack(page: Page, step: number, times: number): Promise<void> {
	await page.setViewportSize(SMALL);
	await open(page);
	const frame = await frameOf(page);
	const where = story.places['qingshuitang']!.lngLat!;
	/** Where 清水塘 stands on screen, by how far the page is scrolled. */
	const pass = async (by: number, times: number) => {
		const seen = new Map<number, readonly [number, number]>();
		for (let i = 0; i < times; i++) {
			await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), by);
			await still(page);
			const { camera } = await said(page);
			const [lng, lat, zoom, bearing, pitch] = camera as [number, number, number, number, number];
			const at = projector({ center: [lng, lat], zoom, bearing, pitch }, frame)(where);
			seen.set(await page.evaluate(() => Math.round(scrollY)), at);
		}
		return seen;
	};
	const down = await pass(step, times);
	const up = await pass(-step, times);
	const both = [...down.keys()].filter((y) => up.has(y));
	expect(both.length).toBeGreaterThan(times * 0.75);
	for (const y of both) {
		const [a, b] = [down.get(y)!, up.get(y)!];
		expect(Math.hypot(a[0] - b[0], a[1] - b[1]), `at ${y} px`).toBeLessThanOrEqual(1);
	}
}

test('scrolling down and up again passes the same cameras', ({ page }) => thereAndBack(page, 900, 20));
test('so does scrolling in shorter strides', { tag: '@long' }, ({ page }) => thereAndBack(page, 450, 40));

test('a fling from top to bottom and back ends at the right step each time', async ({ page }) => {
	await open(page);
	await page.mouse.move(900, 400);
	for (const direction of [1, -1]) {
		for (let i = 0; i < 40; i++) await page.mouse.wheel(0, direction * 2500);
		await expect
			.poll(async () => {
				await still(page);
				return (await said(page)).step;
			})
			.toBe(direction > 0 ? ids.at(-1) : ids[0]);
	}
});

test('a new window size keeps the reader at the step and at the place in it', { tag: '@long' }, async ({ page }) => {
	await open(page);
	await scrollTo(page, { index: ids.indexOf('plots'), progress: 0.6 });
	for (const [width, height] of [
		[844, 390],
		[390, 844],
		[1920, 1080],
		[1280, 800]
	] as const) {
		await page.setViewportSize({ width, height });
		await expect.poll(async () => (await frameOf(page)).width).toBe(width);
		await still(page);
		const now = await said(page);
		expect(now.step, `${width}×${height}`).toBe('plots');
		expect(Math.abs(now.progress - 0.6), `${width}×${height}`).toBeLessThan(0.02);
	}
});

test.describe('addresses', () => {
	for (const address of ['#price', '?step=price', '?step=plots#price']) {
		test(`${address} lands on the step, its card at rest`, async ({ page }) => {
			await open(page, address, 'still');
			await still(page);
			expect((await said(page)).step).toBe('price');
			await expect(page.locator('#price .card')).toBeInViewport({ ratio: 0.99 });
		});
	}

	for (const address of ['?step=nowhere', '#%E0%A4%A', '?step=<script>', '#receipt-nothing']) {
		test(`${address}, which no story has, opens the cover`, async ({ page }) => {
			await open(page, address, 'still');
			expect((await said(page)).step).toBe('cover');
		});
	}

	test('the address follows the reader, and Back leaves the story in one press', async ({ page }) => {
		await page.goto('about:blank');
		await open(page, '', 'still');
		for (const id of ['rails', 'zone', 'mountain']) await scrollTo(page, { index: ids.indexOf(id), progress: 0.5 });
		await expect(page).toHaveURL(/#mountain$/);
		await page.goBack();
		expect(page.url()).toBe('about:blank');
	});

	test('coming Back to the story finds the place again, and so does a reload', { tag: '@long' }, async ({ page }) => {
		await open(page, '', 'still');
		await scrollTo(page, { index: ids.indexOf('tianxin-road'), progress: 0.5 });
		await expect(page).toHaveURL(/#tianxin-road$/);
		await page.reload();
		await page.locator('html[data-step=tianxin-road]').waitFor();
		await page.goto('about:blank');
		await page.goBack();
		await page.locator('html[data-step=tianxin-road]').waitFor();
	});

	test('the chapter rail goes to each chapter without filling the history', { tag: '@long' }, async ({ page }) => {
		await open(page, '', 'still');
		const before = await page.evaluate(() => history.length);
		for (const { title, first } of story.chapters) {
			await page.getByRole('navigation').getByText(title.zh, { exact: true }).click();
			await expect.poll(async () => (await said(page)).step).toBe(ids[first]);
		}
		expect(await page.evaluate(() => history.length)).toBe(before);
	});
});

test('hosts hear of each step', async ({ page }) => {
	await page.addInitScript(() => {
		const heard: unknown[] = [];
		Object.assign(window, { heard });
		addEventListener('story:step', (event) => heard.push((event as CustomEvent).detail));
	});
	await open(page, '', 'still');
	await scrollTo(page, { index: 4, progress: 0.5 });
	const heard = await page.evaluate(() => (window as unknown as { heard: { id: string }[] }).heard);
	expect(heard[0]).toEqual({ id: 'cover', index: 0, year: 2012, lang: 'zh', mode: 'page' });
	expect(heard.at(-1)).toMatchObject({ id: ids[4], index: 4 });
});
