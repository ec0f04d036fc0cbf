import type { Page } from '@playwright/test';
import { projector } from '../../src/lib/map/projector.ts';
import { expect, frameOf, ids, open, said, scrollTo, test } from './reader.ts';
import { isInk, shown } from './map.ts';

const STEP = ids.indexOf('then-and-now');
const dial = (page: Page) => page.getByRole('slider', { name: '拖动年份' });
const year = async (page: Page) => (await said(page)).year;

test.describe('the dial in the reader’s hand', () => {
	test.beforeEach(async ({ page }) => {
		await open(page);
		await scrollTo(page, { index: STEP, progress: 0.5 });
	});

	test('is dragged to any year, and comes to rest at one of which something is known', async ({ page }) => {
		const { x, y, height } = (await page.locator('.dial .rule').boundingBox())!;
		await page.mouse.move(x, y + height / 2);
		await page.mouse.down();
		await page.mouse.move(x + 30, y + height * 0.23, { steps: 4 });
		await expect.poll(() => year(page)).toBeCloseTo(2014.3, 1);
		expect(isInk((await shown(page, [], [])).paper, 'ground', await year(page))).toBe(true);
		await page.mouse.up();
		await expect.poll(() => year(page)).toBe(2014);
		await expect(page.locator('[data-dial]')).toHaveText('2014');
		await expect(page.locator('[data-figure=embers][data-out]').first()).toHaveAttribute('data-out', '80');
	});

	test('is turned by arrow keys, Home and End', { tag: '@long' }, async ({ page }) => {
		await dial(page).focus();
		const pressed = async (key: string) => (await page.keyboard.press(key), expect.poll(() => year(page)));
		await (await pressed('Home')).toBe(2012);
		await (await pressed('ArrowRight')).toBe(2013);
		await (await pressed('End')).toBe(2022);
		await (await pressed('ArrowUp')).toBe(2021);
		await expect(dial(page)).toHaveAttribute('aria-valuenow', '2021');
		await expect(dial(page)).toHaveAttribute('aria-valuetext', /2021年/);
	});

	test('on a phone the ring round it leaves the year’s digits alone', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await scrollTo(page, { index: STEP, progress: 0.5 });
		await dial(page).focus();
		await page.keyboard.press('ArrowRight');
		const ring = await dial(page).evaluate((grip) => {
			const { outlineStyle, outlineOffset, outlineWidth } = getComputedStyle(grip);
			const top = grip.getBoundingClientRect().top - parseFloat(outlineOffset) - parseFloat(outlineWidth);
			return { outlineStyle, top };
		});
		expect(ring.outlineStyle).toBe('solid');
		const digits = (await page.locator('[data-dial]').boundingBox())!;
		expect(ring.top).toBeGreaterThanOrEqual(digits.y + digits.height);
	});

	test('a year without data says so', { tag: '@long' }, async ({ page }) => {
		await dial(page).focus();
		await page.keyboard.press('Home');
		await expect(page.locator('[data-chart=year-record]')).toHaveAttribute('data-year', '2012');
		await expect(page.locator('[data-chart=year-record]')).toContainText('未见数据');
	});

	test(
		'stays where the reader left it while the card rests, and gives way to the story after it',
		{ tag: '@long' },
		async ({ page }) => {
			await dial(page).focus();
			await page.keyboard.press('Home');
			await scrollTo(page, { index: STEP, progress: 0.6 });
			expect(await year(page)).toBe(2012);
			await scrollTo(page, { index: STEP + 1, progress: 0.5 });
			expect(await year(page)).toBe(2022);
			await scrollTo(page, { index: STEP, progress: 0.5 });
			expect(await year(page)).toBeCloseTo(2017, 0);
			await scrollTo(page, { index: STEP - 1, progress: 0.5 });
			await expect(dial(page)).toHaveCount(0);
		}
	);

	test('sets the same view in its first year beside it, on the one map there is', async ({ page }) => {
		await dial(page).focus();
		await page.keyboard.press('End');
		await page.getByRole('button', { name: '同2012年对比' }).click();
		const divider = page.getByRole('slider', { name: /左边2012年，右边2022年/ });
		await expect(divider).toBeVisible();
		expect(await page.locator('canvas.maplibregl-canvas').count()).toBe(1);
		const ending = (await page.getByRole('button', { name: '收起对比' }).boundingBox())!;
		for (const name of await page.locator('[data-compare] b').all())
			expect((await name.boundingBox())!.y).toBeGreaterThanOrEqual(ending.y + ending.height);
		const { free } = await frameOf(page);
		const colours = () =>
			page.evaluate(
				({ x, y }) => {
					const canvas = document.querySelector<HTMLCanvasElement>('[data-compare] canvas')!;
					const scale = canvas.width / document.querySelector('.stage')!.getBoundingClientRect().width;
					return [
						...canvas
							.getContext('2d')!
							.getImageData(x * scale, y * scale, 1, 1)
							.data.slice(0, 3)
					];
				},
				{ x: free.x + 10, y: free.y + 6 }
			);
		// The paper of 2012, #e4ddcf, while the page is in the inks of 2022.
		await expect.poll(colours).toEqual([228, 221, 207]);
		await expect(page.locator('[data-compare] [data-figure=embers]')).toHaveAttribute('data-out', '0');
		await divider.focus();
		const before = (await divider.boundingBox())!.x;
		await page.keyboard.press('ArrowLeft');
		await expect.poll(async () => (await divider.boundingBox())!.x).toBeLessThan(before - 10);
		await scrollTo(page, { index: STEP + 1, progress: 0.5 });
		await expect(divider).toHaveCount(0);
	});
});

test.describe('on the free map', () => {
	test.beforeEach(async ({ page }) => {
		await open(page);
		await scrollTo(page, { index: ids.length - 1, progress: 0.5 });
		await page.getByRole('button', { name: '打开地图' }).click();
	});

	test('the dial turns inks, embers and dated layers while the reader’s camera stays', async ({ page }) => {
		const opacity = [['bridge/0', 'line-opacity']] as const;
		const before = await shown(page, opacity, []);
		expect(isInk(before.paper, 'ground', 2022)).toBe(true);
		expect(before.opacity['bridge/0']).toBeGreaterThan(0.9);
		await dial(page).focus();
		await page.keyboard.press('Home');
		await expect.poll(async () => isInk((await shown(page, [], [])).paper, 'ground', 2012)).toBe(true);
		const after = await shown(page, opacity, []);
		expect(after.opacity['bridge/0']).toBe(0);
		expect(after.camera).toEqual(before.camera);
		await expect(page.locator('[data-figure=embers][data-out]').first()).toHaveAttribute('data-out', '0');
		await page.keyboard.press('Escape');
		await expect.poll(() => year(page)).toBe(2022);
	});

	test('shapes of true size are laid over any ground, by pointer and by key, and taken away', async ({ page }) => {
		await page.getByRole('button', { name: /^清水塘，15\.15/ }).click();
		const shape = page.locator('[data-laid=zone]');
		await expect(shape).toBeVisible();
		const middle = async () => (await shape.getAttribute('data-middle'))!.split(',').map(Number) as [number, number];
		const start = await middle();
		const box = (await shape.boundingBox())!;
		await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width / 2 - 90, box.y + box.height / 2 + 40, { steps: 3 });
		await page.mouse.up();
		const dragged = await middle();
		const { camera } = await said(page);
		const project = projector(
			{ center: [camera[0]!, camera[1]!], zoom: camera[2]!, bearing: 0, pitch: 0 },
			{ width: 1280, height: 800 }
		);
		const [a, b] = [project(start), project(dragged)];
		expect(b[0] - a[0]).toBeCloseTo(-90, 0);
		expect(b[1] - a[1]).toBeCloseTo(40, 0);

		await shape.focus();
		await page.keyboard.press('ArrowUp');
		expect((await middle())[1]).toBeGreaterThan(dragged[1]);
		// The map has not moved with it.
		expect((await said(page)).camera).toEqual(camera);
		await page.keyboard.press('Delete');
		await expect(shape).toHaveCount(0);
	});
});

test.describe('by finger', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

	test('a shape follows the finger that drags it, and the map stays', async ({ page }) => {
		await open(page);
		await scrollTo(page, { index: ids.length - 1, progress: 0.5 });
		await page.getByRole('button', { name: '打开地图' }).click();
		await page.getByRole('button', { name: /^清水塘，15\.15/ }).click();
		const box = (await page.locator('[data-laid=zone]').boundingBox())!;
		const { camera } = await said(page);
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		const session = await page.context().newCDPSession(page);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
			session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
		await touch('touchStart', [{ x, y }]);
		for (let i = 1; i <= 8; i++) await touch('touchMove', [{ x: x + i * 10, y: y - i * 12 }]);
		await touch('touchEnd', []);
		const moved = (await page.locator('[data-laid=zone]').boundingBox())!;
		expect(moved.x - box.x).toBeCloseTo(80, 0);
		expect(moved.y - box.y).toBeCloseTo(-96, 0);
		expect((await said(page)).camera).toEqual(camera);
	});
});
