import type { CDPSession, Frame, Page } from '@playwright/test';
import { CHROMIUM_ARGS } from '../../.ci/chromium.mjs';
import { expect, ids, story, storyIn, test } from './host.ts';
import { borders, driven, element, takeHeard, withLoader } from './loaded.ts';
import config from './playwright.config.ts';

const { launchOptions } = config.use!;

// Steps are told by the page's scroll, whatever draws the map; software WebGL would take the test's time.
test.use({ launchOptions: { ...launchOptions, args: [...CHROMIUM_ARGS, '--disable-3d-apis'] } });

/** How far from where it begins a step may be announced, in px. */
const TOLERANCE = 24;

/** Where the page is in the story: px from the place at which its frame begins to stick. */
const through = (page: Page) =>
	page.locator('shifeng-story').evaluate((element) => {
		return Number(element.getAttribute('top')) - element.getBoundingClientRect().top;
	});

const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0))));

/** Waits until the story has drawn itself where the page is, however slow the machine. */
async function settled(page: Page, frame: Frame) {
	await page.evaluate(drawn);
	await expect
		.poll(
			async () => {
				const { scroll, room } = await frame.evaluate(() => ({
					scroll: scrollY,
					room: document.documentElement.scrollHeight - innerHeight
				}));
				return Math.abs(scroll - Math.min(Math.max(await through(page), 0), room));
			},
			{ intervals: [10] }
		)
		.toBeLessThan(1.5);
	await frame.evaluate(drawn);
}

const put = async (page: Page, frame: Frame, to: number) => {
	const by = to - (await through(page));
	await page.evaluate((top) => scrollBy({ top, behavior: 'instant' }), by);
	await settled(page, frame);
};

/** Scrolls by some px, with a wheel or a finger in the middle of the window, over the story's frame. */
type Hand = (px: number) => Promise<unknown>;
const wheel =
	(page: Page): Hand =>
	(px) =>
		page.mouse.wheel(0, px);
const finger =
	(page: Page, session: CDPSession, { width, height }: { width: number; height: number }): Hand =>
	async (px) => {
		const at = (part: number) => [{ x: width / 2, y: height / 2 + px * (0.5 - part) }];
		await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
		// One move a frame, and a rest at the end: a finger that is lifted in full sweep would let the page fly on.
		for (const part of [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1, 1, 1]) {
			await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(part) });
			await page.evaluate(drawn);
		}
		await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	};

const [, second] = story.chapters;
const part = ids.slice(second!.first, second!.first + second!.count);

for (const viewport of [
	{ width: 390, height: 844 },
	{ width: 1280, height: 800 }
]) {
	test.describe(`${viewport.width}×${viewport.height}`, () => {
		test.use({ viewport, hasTouch: true });

		/** Scrolls through all of it and back, and says which steps the page heard of on each way. */
		async function walk(page: Page, frame: Frame, hand: Hand, by: number) {
			await page.mouse.move(viewport.width / 2, viewport.height / 2);
			await put(page, frame, 0);
			await takeHeard(page);
			const end = (await borders(frame)).at(-1)! + 50;
			const go = async (px: number) => {
				const before = await through(page);
				await hand(px);
				await expect.poll(() => through(page)).not.toBe(before);
				await settled(page, frame);
			};
			// Hardly past its end: no frame is drawn that is out of view. A finger does not move a page by less than this.
			const left = async (to: number) => Math.ceil(Math.min(by, Math.abs(to - (await through(page))) + 60));
			while ((await through(page)) < end) await go(await left(end));
			const down = (await takeHeard(page)).map(({ id }) => id);
			while ((await through(page)) > 0) await go(-(await left(0)));
			return { down, up: (await takeHeard(page)).map(({ id }) => id) };
		}
		const bothWays = (steps: readonly string[]) => ({ down: steps.slice(1), up: steps.slice(0, -1).reverse() });

		test(`by wheel every step of a chapter is announced, in order, down and up ${viewport.width === 390 ? '' : '@long'}`, async ({
			page,
			site,
			faults
		}) => {
			await site.visit(page, { html: withLoader(site.origin, element(site.origin, 'chapter="2"')) });
			const frame = await driven(page);
			expect(await walk(page, frame, wheel(page), viewport.height / 2)).toEqual(bothWays(part));
			expect(faults).toEqual([]);
		});

		for (const by of ['wheel', 'touch'] as const)
			test(`by ${by} every step of the story is announced, in order, down and up @long`, async ({
				page,
				site,
				faults
			}) => {
				test.setTimeout(400_000);
				await site.visit(page, { html: withLoader(site.origin, element(site.origin)) });
				const frame = await driven(page);
				const hand = by === 'wheel' ? wheel(page) : finger(page, await page.context().newCDPSession(page), viewport);
				expect(await walk(page, frame, hand, viewport.height * 0.7)).toEqual(bothWays(ids));
				expect(faults).toEqual([]);
			});

		test(`each step is announced within ${TOLERANCE} px of where it begins @long`, async ({ page, site }) => {
			test.setTimeout(400_000);
			await site.visit(page, { html: withLoader(site.origin, element(site.origin)) });
			const frame = await driven(page);
			await page.mouse.move(viewport.width / 2, viewport.height / 2);
			const off: string[] = [];
			for (const direction of [1, -1]) {
				for (const [i, start] of (await borders(frame)).entries()) {
					await put(page, frame, start - 18 * direction);
					await expect(frame.locator('html')).toHaveAttribute('data-step', ids[direction > 0 ? i : i + 1]!);
					await takeHeard(page);
					for (let heard = 0; heard === 0; heard = (await takeHeard(page)).length) {
						await page.mouse.wheel(0, 12 * direction);
						await settled(page, frame);
					}
					const by = Math.abs((await through(page)) - start);
					if (by > TOLERANCE) off.push(`${ids[i + 1]} ${direction > 0 ? 'down' : 'up'}: ${by} px`);
				}
			}
			expect(off).toEqual([]);
		});
	});
}

test('the frame stands in the window while the page goes through it, and the page goes on behind it', async ({
	page,
	site
}) => {
	await site.visit(page, { html: withLoader(site.origin, element(site.origin, 'chapter="1" top="60"')) });
	const frame = await driven(page, /chapter=1/);
	const rect = () => frame.frameElement().then((element) => element.boundingBox());
	const length = await page.locator('shifeng-story').evaluate((element) => element.getBoundingClientRect().height);
	expect(length).toBeGreaterThan(2 * 800);
	for (const part of [0.1, 0.5, 0.9]) {
		await put(page, frame, part * (length - 740));
		expect(await rect()).toMatchObject({ y: 60, height: 740 });
		await expect.poll(() => frame.evaluate(() => scrollY)).toBeCloseTo(part * (length - 740), -1);
	}
	await page.evaluate(() => scrollTo(0, 1e6));
	expect((await rect())!.y).toBeLessThan(-500);
});

test('a link within the story takes the page along @long', async ({ page, site }) => {
	await site.visit(page, { html: withLoader(site.origin, element(site.origin)) });
	const frame = await driven(page);
	await put(page, frame, 300);
	await frame.getByRole('navigation').getByRole('link').nth(2).click();
	const there = await frame.evaluate(() => scrollY);
	expect(there).toBeGreaterThan(1000);
	await expect.poll(() => through(page)).toBeCloseTo(there, -1);
});

test('a page leads to a step by the element, and the story keeps the place when the window changes', async ({
	page,
	site
}) => {
	await site.visit(page, { html: withLoader(site.origin, element(site.origin)) });
	const frame = await driven(page);
	await page.locator('shifeng-story').evaluate((element, id) => element.setAttribute('step', id), ids[5]!);
	await frame.locator(`html[data-step=${ids[5]}]`).waitFor({ state: 'attached' });
	await expect.poll(() => through(page)).toBeGreaterThan(1000);
	for (const viewport of [
		{ width: 700, height: 900 },
		{ width: 1280, height: 800 }
	]) {
		await page.setViewportSize(viewport);
		await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(viewport.width - 40);
		await expect
			.poll(async () => (await through(page)) - (await frame.evaluate(() => scrollY)), { timeout: 5000 })
			.toBeCloseTo(0, 0);
		await expect(frame.locator('html')).toHaveAttribute('data-step', ids[5]!);
	}
});

test('a reader who reloads the page, or comes back to it, finds it where it was', async ({ page, site }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await site.visit(page, { html: withLoader(site.origin, element(site.origin)) });
	const to = 9000;
	await put(page, await driven(page), to);
	const there = await through(page);
	const address = page.url();
	const comeBack = async () => {
		const [frame] = await Promise.all([storyIn(page), page.locator('shifeng-story').waitFor()]);
		await frame.locator('html[data-driven]').waitFor({ state: 'attached' });
		await settled(page, frame);
		expect(Math.abs((await through(page)) - there)).toBeLessThan(3);
	};
	await page.reload();
	await comeBack();
	await page.goto('about:blank');
	await page.goBack();
	expect(page.url()).toBe(address);
	await comeBack();
});
