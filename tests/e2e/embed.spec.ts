import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { EMBEDDING } from '../../src/lib/i18n/embedding.ts';
import { inLang, LANGS } from '../../src/lib/schema/localized.ts';
import { cardShown, draw, inHost, ready } from './hostpage.ts';
import { cutWords } from './measures.ts';
import { ids, open, story, test as alone } from './reader.ts';

const SIZES = [280, 320, 375, 600, 900].flatMap((width) => [420, 640, 1000].map((height) => ({ width, height })));
/** Those that nearly every host gives are looked at every time. */
const OFTEN = ['280×420'];

for (const { width, height } of SIZES) {
	const size = `${width}×${height}`;
	test.describe(`step by step at ${size}`, { tag: OFTEN.includes(size) ? [] : '@long' }, () => {
		test.use({ viewport: { width, height }, contextOptions: { reducedMotion: 'reduce' } });

		for (const lang of LANGS)
			alone(`nothing is cut, hidden or too small to see in ${lang}`, async ({ page }) => {
				await open(page, `embed/${lang}/`, 'still');
				const wrong: string[] = [];
				for (const id of ids) {
					await expect.poll(() => cardShown(page)).toBe(id);
					wrong.push(...(await cutWords(page)).map((what) => `${id}: ${what}`));
					const found = await page.evaluate((id) => {
						const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
						const rest = document.querySelector<HTMLElement>(`#${id} div.rest`)!;
						const taller = rest.scrollHeight > rest.clientHeight + 1;
						const room = rest.clientHeight;
						rest.scrollTo(0, rest.scrollHeight);
						const [card, foot] = [box(`#${id} .card`), box('nav')];
						rest.scrollTo(0, 0);
						const area = box('.area');
						return {
							page: [
								document.documentElement.scrollHeight - innerHeight,
								document.documentElement.scrollWidth - innerWidth
							],
							foot: innerHeight - foot.bottom,
							end: foot.top - card.bottom,
							taller,
							room,
							map: [area.width, area.height]
						};
					}, id);
					// A box hears of its size with the next frame.
					if (found.taller) await expect(page.locator(`#${id} div.rest`)).toHaveAttribute('tabindex', '0');
					if (found.page.some((over) => over > 0)) wrong.push(`${id}: the page scrolls by ${found.page}`);
					if (found.foot < -1) wrong.push(`${id}: what moves it is ${-found.foot} below the frame`);
					if (found.end < 0) wrong.push(`${id}: the card’s end stays under what moves it`);
					if (found.room < 100) wrong.push(`${id}: only ${found.room} px of its card are seen`);
					if (found.map[0]! < 160 || found.map[1]! < 90) wrong.push(`${id}: the map has ${found.map} px`);
					if (id !== ids.at(-1)) await page.locator('[data-next]').click();
				}
				expect(wrong).toEqual([]);
			});
	});
}

test.describe('every step is reached', () => {
	test.use({ viewport: { width: 800, height: 900 }, hasTouch: true, contextOptions: { reducedMotion: 'reduce' } });

	const WAYS: Record<string, (at: Awaited<ReturnType<typeof inHost>>) => Promise<(by: 1 | -1) => Promise<void>>> = {
		click:
			async ({ frame }) =>
			async (by) =>
				frame.locator(by > 0 ? '[data-next]' : '[data-back]').click(),
		swipe: async ({ page, iframe }) => {
			const { x, y, width, height } = (await iframe.boundingBox())!;
			const [middle, above] = [x + width / 2, y + height * 0.3];
			return (by) => draw(page, [middle + by * 80, above], [-by * 160, 6]);
		},
		arrows:
			async ({ frame }) =>
			(by) =>
				frame.locator('[data-next]').press(by > 0 ? 'ArrowRight' : 'ArrowLeft'),
		Tab: async ({ page, frame }) => {
			const focused = () => frame.evaluate(() => Object.keys((document.activeElement as HTMLElement).dataset).join());
			await frame.locator('body').evaluate((body) => body.focus());
			return async (by) => {
				const wanted = by > 0 ? 'next' : 'back';
				for (let i = 0; (await focused()) !== wanted && i < 40; i++) await page.keyboard.press('Tab');
				await page.keyboard.press('Enter');
			};
		}
	};
	// Each step is reached by click wherever cards are measured above.
	for (const [way, begin] of Object.entries(WAYS))
		test(
			`by ${way}, on and back, and none is left out`,
			{ tag: way === 'click' ? '@long' : [] },
			async ({ page, baseURL }) => {
				const at = await inHost(page, baseURL!, 'embed/zh/', { width: 375 });
				await ready(at.frame);
				const go = await begin(at);
				const before = await page.evaluate(() => scrollY);
				for (const id of ids.slice(1)) {
					await go(1);
					await expect.poll(() => cardShown(at.frame)).toBe(id);
				}
				for (const id of ids.slice(-4, -1).reverse()) {
					await go(-1);
					await expect.poll(() => cardShown(at.frame)).toBe(id);
				}
				expect(await page.evaluate(() => scrollY)).toBe(before);
			}
		);
});

test('a step is flown to on the live map, and a wish on the way is taken up', async ({ page, baseURL }) => {
	const { frame } = await inHost(page, baseURL!, 'embed/zh/?step=zone');
	await ready(frame, 'live');
	const camera = () => frame.evaluate(() => document.documentElement.dataset['camera']!);
	const start = await camera();
	await frame.locator('[data-next]').click();
	await expect.poll(camera).not.toBe(start);
	await frame.locator('[data-back]').click();
	await expect.poll(camera, { timeout: 30_000 }).toBe(start);
	await expect(frame.locator('html')).toHaveAttribute('data-step', 'zone');
});

test('wheel and finger are the host’s, over the map and over the card', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ viewport: { width: 500, height: 800 }, hasTouch: true });
	const page = await context.newPage();
	const { frame, iframe } = await inHost(page, baseURL!, 'embed/zh/', { width: 375, height: 560 });
	await ready(frame, 'live');
	const box = (await iframe.boundingBox())!;
	for (const share of [0.25, 0.7]) {
		for (const move of [
			async (x: number, y: number) => {
				await page.mouse.move(x, y);
				await page.mouse.wheel(0, 120);
			},
			(x: number, y: number) => draw(page, [x, y], [2, -120])
		]) {
			await page.evaluate(() => window.scrollTo({ top: 300, behavior: 'instant' }));
			const { y } = (await iframe.boundingBox())!;
			// A card that is longer than its room comes to its end first.
			await expect(async () => {
				await move(box.x + box.width / 2, y + box.height * share);
				expect(await page.evaluate(() => scrollY)).toBeGreaterThan(340);
			}, `at ${share}`).toPass({ intervals: [700] });
			expect(await frame.evaluate(() => scrollY)).toBe(0);
		}
	}
	await expect(frame.locator('html')).toHaveAttribute('data-step', ids[0]!);
	await context.close();
});

test.describe('in a bare sandbox', () => {
	test('it works as it does elsewhere', async ({ page, baseURL }) => {
		const wrong: string[] = [];
		page.on('pageerror', ({ message }) => wrong.push(message));
		const { frame } = await inHost(page, baseURL!, 'embed/zh/?step=zone#?secret=Ab3dE', {
			attributes: 'sandbox="allow-scripts"'
		});
		await ready(frame, 'live');
		await frame.locator('[data-next]').click();
		await expect.poll(() => cardShown(frame)).toBe('load');
		await frame.locator('#load [data-claim]').first().click();
		await expect(frame.locator('.slip')).toBeVisible();
		expect(wrong).toEqual([]);
	});
});

test('in an AMP page, whose hash is its own, it begins as anywhere', async ({ page, baseURL }) => {
	const { frame } = await inHost(page, baseURL!, 'embed/en/?step=zone#amp=1');
	await ready(frame);
	await expect.poll(() => cardShown(frame)).toBe('zone');
});

alone.describe('the address', () => {
	const chapter = story.chapters[2]!;

	alone('brings the reader in at a step, and a number that is too large at the last', async ({ page }) => {
		await open(page, 'embed/zh/?step=embers&nonsense=1&mode=carousel', 'still');
		await expect(page.locator('html')).toHaveAttribute('data-step', 'embers');
		expect(await cardShown(page)).toBe('embers');
		await open(page, 'embed/zh/?step=999', 'still');
		expect(await cardShown(page)).toBe(ids.at(-1));
	});

	alone('has a chapter told alone', async ({ page }) => {
		await open(page, `embed/zh/?chapter=${chapter.id}`, 'still');
		const own = ids.slice(chapter.first, chapter.first + chapter.count);
		await expect(page.locator('section[data-step]')).toHaveCount(own.length);
		expect(await cardShown(page)).toBe(own[0]);
		await expect(page.locator('[data-count]')).toContainText(`/ ${own.length}`);
		await expect(page.getByRole('heading', { name: story.steps[chapter.first]!.title.zh, exact: true })).toBeVisible();
	});

	alone('and each step say mode and place to whoever listens', async ({ page }) => {
		await page.addInitScript(() => {
			const heard: unknown[] = [];
			Object.assign(window, { heard });
			addEventListener('story:step', (event) => heard.push((event as CustomEvent).detail));
		});
		await open(page, 'embed/en/?step=zone', 'still');
		await page.locator('[data-next]').click();
		const next = story.steps[ids.indexOf('zone') + 1]!;
		await expect
			.poll(() => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard))
			.toMatchObject([
				{ id: 'zone', lang: 'en', mode: 'embed' },
				{ id: next.id, index: next.index, lang: 'en', mode: 'embed' }
			]);
	});
});

for (const lang of LANGS)
	alone(`axe finds nothing wrong in ${lang}`, async ({ page }) => {
		await page.setViewportSize({ width: 600, height: 640 });
		await open(page, `embed/${lang}/`);
		const look = async (where: string) =>
			expect((await new AxeBuilder({ page }).analyze()).violations, where).toEqual([]);
		await look('top');
		await open(page, `embed/${lang}/?step=embers`);
		await look('in the story');
		await page.locator('#embers [data-claim]').first().click();
		await page.locator('#embers .slip').waitFor();
		await look('with a receipt');
	});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('text, stills and the way to the story stand', async ({ page, baseURL }) => {
		await page.setViewportSize({ width: 600, height: 640 });
		await page.goto(`${baseURL}embed/en/`);
		for (const step of story.steps) {
			const section = page.locator(`#${step.id}`);
			await section.scrollIntoViewIfNeeded();
			await expect(section.locator('.card > .text')).toBeVisible();
			await expect(section.locator('img.still')).toBeVisible();
		}
		const link = page.locator('.unscripted a');
		await expect(link).toContainText(EMBEDDING.en.wholeLong);
		expect(new URL((await link.getAttribute('href'))!, page.url()).pathname).toBe('/en/');
		await expect(page).toHaveTitle(new RegExp(inLang(story.title, 'en')));
	});
});
