import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, ids, openStand, pressed, stands, story, test, wake } from './stand.ts';

test.use({ serviceWorkers: 'block', reducedMotion: 'reduce' });

/** Panels that the stand is laid out for, in CSS pixels, with device pixels for each; `long` are left to the long tests. */
const PANELS = [
	{ width: 1920, height: 1080, ratio: 1 },
	{ width: 1080, height: 1920, ratio: 1 },
	{ width: 1280, height: 800, ratio: 1, long: true },
	{ width: 3840, height: 2160, ratio: 1, long: true },
	{ width: 3840, height: 2160, ratio: 2, long: true },
	{ width: 1920, height: 1080, ratio: 2, long: true }
];
/** Millimetres of a pixel on the smallest panel the sheet for operators allows: 24 inches across 1920 pixels. */
const PIXEL_MM = 531 / 1920;

/** Words that stand out of the window, or of the box they are written in. */
function spilt(page: Page) {
	return page.evaluate(() => {
		const seen = (element: Element) => {
			const { visibility, opacity } = getComputedStyle(element);
			return visibility === 'visible' && Number(opacity) > 0.1 && !element.closest('.unseen, .words, .skip, [inert]');
		};
		const words = document.querySelectorAll(
			'.bar :is(button, .step), .leaf.current :is(h1, h2, .text p, .aside p, figcaption, button), .panel *, .docked text, .stage [data-figure=plots-scale] text'
		);
		return [...words].filter(seen).flatMap((element) => {
			const { left, right, top, bottom, width } = element.getBoundingClientRect();
			const rest = element.closest('.rest');
			// A card that is taller than its room is scrolled in it.
			const [from, to] = rest && rest.scrollHeight > rest.clientHeight + 1 ? [-1e6, 1e6] : [-1, innerHeight + 1];
			const out = left < -1 || right > innerWidth + 1 || top < from || bottom > to;
			return width > 0 && out
				? [`${element.className || element.localName}: ${element.textContent!.trim().slice(0, 30)}`]
				: [];
		});
	});
}

for (const { width, height, ratio, long } of PANELS) {
	test.describe(`a panel of ${width}×${height} at ratio ${ratio}${long ? ' @long' : ''}`, () => {
		test.use({ viewport: { width, height }, deviceScaleFactor: ratio });

		test('nothing overflows, and everything is as large as hands and eyes need it', async ({ page }) => {
			test.setTimeout(240_000);
			await openStand(page, 'attract=3600&qr=https://example.org/');
			await wake(page);
			const { sides, lead, own } = await page.evaluate(() => {
				const canvas = document.querySelector('.map canvas') as HTMLCanvasElement;
				const box = canvas.getBoundingClientRect();
				return {
					sides: [canvas.width, canvas.height],
					lead: Math.min(devicePixelRatio, 4096 / Math.max(box.width, box.height)),
					own: canvas.width / box.width
				};
			});
			expect(Math.max(...sides)).toBeLessThanOrEqual(4096);
			expect(own).toBeCloseTo(lead, 1);

			const upright = height > width;
			for (const lang of ['zh', 'en'] as const) {
				for (const [index, id] of ids.entries()) {
					await stands(page, id);
					// The short form looks at some steps, those of one language are not those of the other, and at the widest words on the map.
					const some = index % 6 === (lang === 'zh' ? 0 : 3) || index === ids.length - 1 || id === 'plots';
					const looked = long || some;
					if (!looked) {
						await page.keyboard.press('PageDown');
						continue;
					}
					expect(await spilt(page), `${lang} ${id}`).toEqual([]);
					const controls = await pressed(page);
					expect(
						controls.filter(({ clipped }) => clipped),
						`${lang} ${id}`
					).toEqual([]);
					if (upright)
						expect(
							controls.filter(({ y }) => y < height / 2),
							`${lang} ${id}`
						).toEqual([]);
					for (const { name, bar, width, height } of controls) {
						if (bar) expect(Math.min(width, height) * PIXEL_MM, name).toBeGreaterThanOrEqual(20);
						else expect(height * PIXEL_MM, `${id} ${name}`).toBeGreaterThanOrEqual(15);
					}
					await page.keyboard.press('PageDown');
				}
				await page.keyboard.press('Home');
				if (lang === 'zh') await page.locator('.bar .language').click();
			}

			const letters = await page.evaluate(() =>
				['.text p', '.aside p', '.bar .next', '.onmap figcaption'].map((words) => {
					const element = document.querySelector(`.kiosk ${words}`)!;
					return Number.parseFloat(getComputedStyle(element).fontSize);
				})
			);
			// 0.7° at the distance from which the smallest panel is read; a panel of 1280 pixels is a small one, read from near.
			const least = 28 * Math.max(width / (upright ? 1080 : 1920), 0.7);
			for (const size of letters) expect(size).toBeGreaterThanOrEqual(least - 0.2);
			expect(letters[0]!).toBeLessThanOrEqual(35 * (width / (upright ? 1080 : 1920)));
			expect(
				await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight])
			).toEqual([width, height]);
		});
	});
}

for (const { width, height } of PANELS.slice(0, 2)) {
	test(
		`large letters, more contrast and a magnified interface fit a panel of ${width}×${height}`,
		{ tag: '@long' },
		async ({ page }) => {
			await page.setViewportSize({ width, height });
			for (const query of ['ui=1&controls=side', 'ui=1.4', 'ui=2']) {
				await openStand(page, `attract=3600&qr=https://example.org/&lang=en&step=load&${query}`, 'still');
				await wake(page);
				await page.locator('.bar .large').click();
				await page.locator('.bar .contrast').click();
				expect(await spilt(page), query).toEqual([]);
				expect(
					(await pressed(page)).filter(({ clipped }) => clipped),
					query
				).toEqual([]);
				await page.locator('.bar .take').click();
				expect(await spilt(page), query).toEqual([]);
			}
		}
	);
}

test(
	'what is read stands out from what it stands on, with the usual contrast and with more',
	{ tag: '@long' },
	async ({ page }) => {
		await page.setViewportSize({ width: 1920, height: 1080 });
		await openStand(page, 'attract=3600&qr=https://example.org/', 'still');
		const judge = async () => {
			const { violations } = await new AxeBuilder({ page }).include('.kiosk').analyze();
			return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
		};
		expect(await judge()).toEqual([]);
		await wake(page);
		for (const id of [story.steps[1]!.id, 'load', ids.at(-1)!]) {
			await page.evaluate(() => document.fonts.ready);
			while ((await page.locator('html').getAttribute('data-step')) !== id) await page.keyboard.press('PageDown');
			await stands(page, id);
			expect(await judge(), id).toEqual([]);
			await page.locator('.bar .contrast').click();
			expect(await judge(), `${id}, more`).toEqual([]);
			await page.locator('.bar .contrast').click();
		}
	}
);

/** Pairs of words of the chart in view whose letters touch, from the baseline to as high as capitals are. */
const touching = (page: Page) =>
	page.evaluate(() => {
		const words = [...document.querySelectorAll<SVGTextElement>('.docked:not(.away) text')].map((text) => {
			const { x, width } = text.getBBox();
			const size = Number.parseFloat(getComputedStyle(text).fontSize);
			const base = Number(text.getAttribute('y'));
			return { said: text.textContent, left: x, right: x + width, top: base - 0.72 * size, base };
		});
		return words.flatMap((a, i) =>
			words
				.slice(i + 1)
				.filter((b) => a.left < b.right && b.left < a.right && a.top < b.base && b.top < a.base)
				.map((b) => `${a.said} / ${b.said}`)
		);
	});

for (const { width, height } of PANELS.slice(0, 2)) {
	test(`with large text a panel of ${width}×${height} keeps its controls in their rows and its chart apart`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		for (const ui of [1, 2]) {
			await openStand(page, `attract=3600&qr=https://example.org/&lang=en&step=then-and-now&ui=${ui}`, 'still');
			await wake(page);
			await page.locator('.bar .large').click();
			for (const lang of ['en', 'zh']) {
				await expect(page.locator('.docked:not(.away) text').first()).toBeVisible();
				const rows = new Set((await pressed(page)).filter(({ bar }) => bar).map(({ y }) => Math.round(y)));
				expect(rows.size, `${lang} ${ui}`).toBe(height > width ? 2 : 1);
				await expect.poll(() => touching(page), `${lang} ${ui}`).toEqual([]);
				if (lang === 'en') await page.locator('.bar .language').click();
			}
		}
	});
}

test('the years that are compared stand clear of the button that ends it, and of the edge', async ({ page }) => {
	await page.setViewportSize({ width: 1920, height: 1080 });
	await openStand(page, 'attract=3600&qr=https://example.org/&lang=en&step=then-and-now');
	await wake(page);
	const years = page.locator('[data-compare] b');
	for (const large of [false, true]) {
		if (large) await page.locator('.bar .large').click();
		else await page.locator('.comparing').click();
		await expect(years).toHaveText(['2012', '2022']);
		const ending = (await page.locator('.comparing').boundingBox())!;
		for (const year of await years.all())
			expect(Math.round((await year.boundingBox())!.y)).toBeGreaterThanOrEqual(Math.round(ending.y + ending.height));
	}
	const divider = page.locator('[data-compare] [role=slider]');
	await divider.focus();
	await page.keyboard.press('End');
	await expect(years).toHaveText(['2012']);
	await page.keyboard.press('Home');
	await expect(years).toHaveText(['2022']);
});

test('with more contrast the paper under a chart is white, and the map above it is not painted over', async ({
	page
}) => {
	await openStand(page, 'step=price&attract=3600', 'still');
	await wake(page);
	await stands(page, 'price');
	await page.locator('.bar .contrast').click();
	const sink = page.locator('.stage .sink');
	await expect(sink).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
	await expect(sink).toHaveCSS('background-image', /rgb\(255, 255, 255\)/);
});
