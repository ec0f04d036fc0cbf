import { extent, range } from 'd3';
import { PNG } from 'pngjs';
import { subjects } from '../../src/lib/story/scene.ts';
import { metresPerPixel } from '../../src/lib/map/projector.ts';
import { expect, frameOf, ids, open, said, scrollTo, story, test } from './reader.ts';
import { namesIn, project } from './map.ts';

const SIZES = [
	[360, 640],
	[390, 844],
	[768, 1024],
	[1280, 800],
	[1920, 1080],
	[1080, 1920]
] as const;
/** The windows of every test run; the others wait for the long one. */
const SHORT = [390];
/** Half a device pixel of rounding on each side. */
const ROUNDING = 1;

for (const [width, height] of SIZES) {
	test.describe(`at ${width}×${height}`, { tag: SHORT.includes(width) ? [] : '@long' }, () => {
		test.use({ viewport: { width, height } });

		test('what each step is about lies where no card covers it', async ({ page }) => {
			await open(page);
			const { free } = await frameOf(page);
			const right = free.x + free.width + ROUNDING;
			const bottom = free.y + free.height + ROUNDING;
			for (const step of story.steps) {
				await scrollTo(page, { index: step.index, progress: 0.5 });
				const { camera, ...where } = await said(page);
				expect(where.step).toBe(step.id);
				expect(Math.abs(where.progress - 0.5), step.id).toBeLessThan(0.005);
				const list = subjects(story, step);
				const points = await project(
					page,
					list.map(({ lngLat }) => lngLat)
				);
				list.forEach(({ lngLat, radiusM }, i) => {
					const [x, y] = points[i]!;
					const r = radiusM / metresPerPixel(lngLat[1], camera[2]!);
					const about = `${step.id}: ${lngLat} at ${Math.round(x)},${Math.round(y)} ± ${Math.round(r)}`;
					expect(x - r, about).toBeGreaterThanOrEqual(free.x - ROUNDING);
					expect(x + r, about).toBeLessThanOrEqual(right);
					expect(y - r, about).toBeGreaterThanOrEqual(free.y - ROUNDING);
					expect(y + r, about).toBeLessThanOrEqual(bottom);
				});
			}
		});

		test('each card fits its box, covers nothing of the free rectangle, and at most 45 % of an upright screen', async ({
			page
		}) => {
			await open(page);
			const { free } = await frameOf(page);
			for (const [index, id] of ids.entries()) {
				await scrollTo(page, { index, progress: 0.5 });
				const card = await page.locator(`#${id} .card`).evaluate((card) => {
					const { x, y, width, height } = card.getBoundingClientRect();
					const box = card.parentElement!.getBoundingClientRect();
					return { x, y, width, height, top: box.top, bottom: box.bottom };
				});
				expect(card.y, `${id} begins above its box`).toBeGreaterThanOrEqual(card.top - ROUNDING);
				expect(card.y + card.height, `${id} runs out of its box`).toBeLessThanOrEqual(card.bottom + ROUNDING);
				const apart = card.x + card.width <= free.x || card.y >= free.y + free.height;
				expect(apart, `${id} lies over the free rectangle`).toBe(true);
				const { places } = story.steps[index]!;
				const under = (await namesIn(page, card)).filter((place) => places.includes(place));
				expect(under, `${id}: names under the card`).toEqual([]);
				if (width < height) expect((card.width * card.height) / (width * height), id).toBeLessThanOrEqual(0.45);
			}
		});

		test('nothing makes the page scroll sideways', async ({ page }) => {
			await open(page, '', 'still');
			const wide = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(wide).toBeLessThanOrEqual(0);
		});
	});
}

for (const [width, height] of [
	[320, 568],
	[195, 422],
	[568, 320]
] as const)
	test(`a window of ${width}×${height} has no room for a chart: map and words are seen, the chart is in its card with its finding`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await open(page, '?step=parks', 'still');
		const seen = await page.evaluate(() => {
			const title = document.getElementById('parks-title')!;
			const { x, y, width, height } = title.getBoundingClientRect();
			return {
				title: title.contains(document.elementFromPoint(x + width / 2, y + height / 2)),
				chart: !!document.querySelector('#parks .rest [data-figure=parks] svg'),
				finding: document.querySelector('#parks .rest [data-figure=parks] figcaption')!.textContent.trim() !== '',
				zoom: Number(document.documentElement.dataset['camera']!.split(',')[2])
			};
		});
		expect(seen).toMatchObject({ title: true, chart: true, finding: true });
		expect(seen.zoom).toBeGreaterThan(8.5);
	});

test('nothing lies over the titles of cards, which stand out from their paper', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page);
	for (const [index, id] of ids.entries()) {
		await scrollTo(page, { index, progress: 0.5 });
		const clip = (await page.locator(`#${id}-title`).boundingBox())!;
		const { data } = PNG.sync.read(await page.screenshot({ clip }));
		const lightness = extent(range(0, data.length, 4), (at) => data[at]! + data[at + 1]! + data[at + 2]!);
		expect(lightness[1]! - lightness[0]!, id).toBeGreaterThan(3 * 128);
	}
});

for (const [lang, size] of [
	['zh', { width: 683, height: 384 }],
	['en', { width: 640, height: 400 }]
] as const)
	test(`in a window magnified to ${size.width}×${size.height} receipts and chapters stand in it, ${lang}`, async ({
		page
	}) => {
		await page.setViewportSize(size);
		await open(page, lang === 'en' ? 'en/' : '', 'still');
		const chapters = page.locator('.rail a');
		await expect(chapters).toHaveCount(story.chapters.length);
		for (const link of await chapters.all()) {
			const { y, height } = (await link.boundingBox())!;
			expect(y).toBeGreaterThanOrEqual(-1);
			expect(y + height).toBeLessThanOrEqual(size.height + 1);
		}
		for (const id of ['zone', 'creek', 'plots', 'parks', 'permits']) {
			await scrollTo(page, { index: ids.indexOf(id), progress: 0.5 });
			const link = page.locator(`#${id} div.rest a[data-claim]`).last();
			await link.evaluate((element: HTMLElement) => element.click());
			const slip = page.locator(`#${id}-slip`);
			await expect(slip).toBeFocused();
			const box = (await slip.boundingBox())!;
			const inView = Math.min(box.y + box.height, size.height) - Math.max(box.y, 0);
			expect(inView, `${id}: seen of its receipt`).toBeGreaterThan(Math.min(box.height, size.height) * 0.9);
			await page.keyboard.press('Escape');
		}
	});

for (const [width, height] of [
	[390, 844],
	[360, 640]
] as const)
	test(`at ${width}×${height} no English card is taller than its box, though English is longer`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await open(page, 'en/', 'still');
		const taller: string[] = [];
		for (const [index, id] of ids.entries()) {
			await scrollTo(page, { index, progress: 0.5 });
			const over = await page
				.locator(`#${id} div.rest`)
				.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
			if (over > ROUNDING) taller.push(`${id} by ${over} px`);
		}
		expect(taller).toEqual([]);
	});
