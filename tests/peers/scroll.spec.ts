import type { CDPSession, Page } from '@playwright/test';
import { expect, ids, test } from './host.ts';
import { borders, driven, element, takeHeard, withLoader } from './loaded.ts';

/** How far from where it begins a step may be announced, in px. */
const TOLERANCE = 24;

/** Where the page is in the story: px below the element's upper edge. */
const through = (page: Page) =>
	page.evaluate(() => -document.querySelector('shifeng-story')!.getBoundingClientRect().top);
const settled = (page: Page) =>
	page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 20))))
	);
const put = async (page: Page, to: number) => {
	await page.evaluate((to) => {
		const { top } = document.querySelector('shifeng-story')!.getBoundingClientRect();
		scrollBy({ top: top + to, behavior: 'instant' });
	}, to);
	await settled(page);
};

/** Scrolls by some px, with a wheel or a finger in the middle of the window, over the story's frame. */
type Hand = (px: number) => Promise<void>;
const wheel =
	(page: Page): Hand =>
	async (px) => {
		await page.mouse.wheel(0, px);
		await settled(page);
	};
const finger =
	(page: Page, session: CDPSession, { width, height }: { width: number; height: number }): Hand =>
	async (px) => {
		await session.send('Input.synthesizeScrollGesture', {
			x: width / 2,
			y: height / 2,
			yDistance: -px,
			speed: 1200,
			preventFling: true,
			gestureSourceType: 'touch'
		});
		await settled(page);
	};

for (const viewport of [
	{ width: 390, height: 844 },
	{ width: 1280, height: 800 }
]) {
	const size = `${viewport.width}×${viewport.height}`;
	const short = viewport.width === 390 ? '' : '@long';

	test.describe(size, () => {
		test.use({ viewport, hasTouch: true });

		for (const by of ['wheel', 'touch'] as const) {
			const long = by === 'wheel' ? short : '@long';

			test(`by ${by} every step is announced, in order, down and up ${long}`, async ({ page, site, faults }) => {
				test.setTimeout(240_000);
				await site.visit(page, { html: withLoader(site.origin, element(site.origin)) });
				const frame = await driven(page);
				const starts = await borders(frame);
				await page.mouse.move(viewport.width / 2, viewport.height / 2);
				const session = await page.context().newCDPSession(page);
				const move = by === 'wheel' ? wheel(page) : finger(page, session, viewport);
				await put(page, 0);
				await takeHeard(page);
				const end = starts.at(-1)! + viewport.height / 2;
				while ((await through(page)) < end) await move(viewport.height / 2);
				expect((await takeHeard(page)).map(({ id }) => id)).toEqual(ids.slice(1));
				while ((await through(page)) > 0) await move(-viewport.height / 2);
				expect((await takeHeard(page)).map(({ id }) => id)).toEqual(ids.slice(0, -1).reverse());
				// The frame has stood still in the window all the while, and the page has gone on behind its end.
				expect(faults).toEqual([]);
			});
		}

		test(`each step is announced within ${TOLERANCE} px of where it begins @long`, async ({ page, site }) => {
			test.setTimeout(240_000);
			await site.visit(page, { html: withLoader(site.origin, element(site.origin)) });
			const frame = await driven(page);
			await page.mouse.move(viewport.width / 2, viewport.height / 2);
			const move = wheel(page);
			const late: string[] = [];
			for (const direction of [1, -1]) {
				for (const [i, start] of (await borders(frame)).entries()) {
					await put(page, start - 40 * direction);
					await expect(frame.locator('html')).toHaveAttribute('data-step', ids[direction > 0 ? i : i + 1]!);
					await takeHeard(page);
					for (let heard = 0; heard === 0; heard = (await takeHeard(page)).length) await move(4 * direction);
					const off = Math.abs((await through(page)) - start);
					if (off > TOLERANCE) late.push(`${ids[i + 1]} ${direction > 0 ? 'down' : 'up'}: ${off}`);
				}
			}
			expect(late).toEqual([]);
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
		await put(page, part * (length - 740) - 60);
		expect(await rect()).toMatchObject({ y: 60, height: 740 });
		await expect.poll(() => frame.evaluate(() => scrollY)).toBeCloseTo(part * (length - 740), -1);
	}
	await page.evaluate(() => scrollTo(0, 1e6));
	expect((await rect())!.y).toBeLessThan(-500);
});

test('a link within the story takes the page along', async ({ page, site }) => {
	await site.visit(page, { html: withLoader(site.origin, element(site.origin)) });
	const frame = await driven(page);
	await put(page, 300);
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
