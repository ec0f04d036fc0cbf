import { expect as check, test as plain, type Page } from '@playwright/test';
import { notesOf } from '../../src/lib/receipts/notes.ts';
import { isDocked } from '../../src/lib/schema/figures.ts';
import { STILLS } from '../../src/lib/story/still/frames.ts';
import { expect, ids, open, story, test } from './reader.ts';

const stillOf = (id: string) => `stills/paper/zh/${id}.svg`;
/** Width of every step's still as it was loaded, in story order; 0 where it was not. */
const loaded = (page: Page) =>
	page
		.locator('section[data-step] img.still')
		.evaluateAll((all) => (all as HTMLImageElement[]).map(({ naturalWidth }) => naturalWidth));

for (const [width, height] of [
	[390, 844],
	[1280, 800]
] as const)
	test.describe(`without script at ${width}×${height}`, () => {
		test.use({ javaScriptEnabled: false, viewport: { width, height } });

		test('every step has its words, its own still and its charts, one after the other and none over another', async ({
			page
		}) => {
			await page.goto('');
			await expect(page.locator('html')).toHaveAttribute('data-script', 'none');
			await expect(page.locator('.stage')).toBeHidden();
			let end = 0;
			for (const step of story.steps) {
				const section = page.locator(`#${step.id}`);
				await expect(section.locator('h1, h2').first()).toBeVisible();
				await expect(section.locator('.card > .text')).toBeVisible();
				const still = section.locator('img.still');
				await still.scrollIntoViewIfNeeded();
				await expect(still).toHaveAttribute('src', new RegExp(`${stillOf(step.id)}$`));
				await expect
					.poll(() => still.evaluate((image) => (image as HTMLImageElement).naturalWidth), step.id)
					.toBe(STILLS.paper.width);
				for (const { id } of step.figures.filter(({ id }) => isDocked(id)))
					await expect(section.locator(`[data-chart=${id}]`)).toBeVisible();

				const { top, bottom, over, small } = await section.evaluate((section) => {
					const parts = [...section.querySelectorAll('.card, img.still, .docked')].map((part) => ({
						name: part.className.toString(),
						box: part.getBoundingClientRect()
					}));
					const over = parts.flatMap((a, i) =>
						parts
							.slice(i + 1)
							.filter(
								(b) =>
									Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
									Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 1
							)
							.map((b) => `${a.name} / ${b.name}`)
					);
					const small = [...section.querySelectorAll<SVGTextElement>('[data-chart] text')]
						.filter((text) => text.textContent!.trim() && getComputedStyle(text).visibility !== 'hidden')
						.filter((text) => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM()!.a < 8)
						.map((text) => text.textContent!);
					const { top, bottom } = section.getBoundingClientRect();
					return { top: top + scrollY, bottom: bottom + scrollY, over, small };
				});
				expect.soft(over, `${step.id}: over each other`).toEqual([]);
				expect.soft(small, `${step.id}: too small to read`).toEqual([]);
				expect(top, `${step.id} comes after the step before it`).toBeGreaterThanOrEqual(end - 1);
				end = bottom;
			}
			expect(
				await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
			).toBeLessThanOrEqual(0);
		});

		test('a number leads to the note whose number it bears', async ({ page }) => {
			await page.goto('');
			const notes = notesOf(story.steps, 'zh');
			for (const id of ['S25', 'S06']) {
				const number = page.locator(`.text [data-claim=${id}]`).first();
				await expect(number).toHaveAttribute('data-note', String(notes.indexOf(id) + 1));
				await number.click();
				const note = page.locator(`#receipt-${id}`);
				await expect(note).toBeInViewport();
				expect(await note.evaluate((li) => [...li.parentElement!.children].indexOf(li) + 1)).toBe(
					notes.indexOf(id) + 1
				);
			}
			await expect(page.locator('[data-cited]').first()).toBeVisible();
		});
	});

plain('a page whose script does not arrive has the text and a still for every step', async ({ page }) => {
	await page.route(/\/_app\/.*\.js$/, (route) => route.abort());
	await page.goto('');
	await check(page.locator('html')).toHaveAttribute('data-script', 'none');
	await check(page.locator('.stage')).toBeHidden();
	for (const id of ids) await page.locator(`#${id} img.still`).scrollIntoViewIfNeeded();
	await check.poll(() => loaded(page)).toEqual(ids.map(() => STILLS.paper.width));
});

plain('a page whose script breaks before the story stands does too', async ({ page }) => {
	await page.route(/\/_app\/.*entry\/app.*\.js$/, (route) =>
		route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken on its way")' })
	);
	await page.goto('');
	await check(page.locator('html')).toHaveAttribute('data-script', 'none');
	await check(page.locator(`#${ids[1]} img.still`)).toBeVisible();
});

test('where the script runs, the page says so, and lays no still out', async ({ page }) => {
	await open(page, '', 'still');
	await expect(page.locator('html')).toHaveAttribute('data-script', 'runs');
	expect(new Set(await loaded(page))).toEqual(new Set([0]));
	await expect(page.locator('img.still:visible')).toHaveCount(0);
});
