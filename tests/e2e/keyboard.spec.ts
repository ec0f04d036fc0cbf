import type { Page } from '@playwright/test';
import { ACCESS } from '../../src/lib/i18n/access.ts';
import { KEY_HELP } from '../../src/lib/i18n/keyHelp.ts';
import { FREE_MAP } from '../../src/lib/i18n/freeMap.ts';
import { MESSAGES } from '../../src/lib/i18n/messages.ts';
import { project } from './map.ts';
import { expect, ids, open, said, scrollTo, SMALL, story, test } from './reader.ts';

const words = ACCESS.zh;
const HAND = story.steps.find(({ hand }) => hand)!.id;

/** Presses a key until what has the keyboard answers to a selector. @throws when it never does. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab', to: string, most = 60): Promise<void> {
	for (let i = 0; i < most; i++) {
		await page.keyboard.press(key);
		if (await page.evaluate((to) => document.activeElement!.matches(to), to)) return;
	}
	throw new Error(`${key} never comes to ${to}.`);
}

const atStep = (page: Page, id: string) => page.locator(`html[data-step="${id}"]`).waitFor();
const title = (page: Page, id: string) => page.locator(`#${id}-title`);

test('the whole story is read by keys alone', async ({ page }) => {
	test.slow();
	await page.setViewportSize(SMALL);
	await open(page);

	await test.step('the first Tab leads past the chapters, to the story', async () => {
		await page.keyboard.press('Tab');
		const skip = page.getByRole('link', { name: words.skipToStory });
		await expect(skip).toBeFocused();
		await expect(skip).toBeInViewport({ ratio: 1 });
		await page.keyboard.press('Enter');
		await expect(title(page, ids[0]!)).toBeFocused();
	});

	await test.step('→ comes to every step, its card at rest', async () => {
		for (const id of ids.slice(1)) {
			await page.keyboard.press('ArrowRight');
			await atStep(page, id);
			await expect(title(page, id)).toBeFocused();
			await expect(page.locator(`#${id} .card`)).toBeInViewport({ ratio: 0.99 });
		}
		await page.keyboard.press('ArrowRight');
		await expect(title(page, ids.at(-1)!)).toBeFocused();
	});

	await test.step('← comes back, and a number opens its receipt and closes it', async () => {
		while ((await said(page)).step !== 'embers') await page.keyboard.press('ArrowLeft');
		await walk(page, 'Tab', '[data-claim]');
		const claim = await page.evaluate(() => (document.activeElement as HTMLElement).dataset['claim']!);
		for (const key of ['Enter', 'Space']) {
			await page.keyboard.press(key);
			const receipt = page.locator(`#embers .slip [data-receipt=${claim}]`);
			await expect(receipt).toBeVisible();
			await expect(page.locator('#embers .slip')).toBeFocused();
			await walk(page, 'Tab', '.slip a');
			await page.keyboard.press('Escape');
			await expect(receipt).toBeHidden();
			await expect(page.locator(`#embers [data-claim=${claim}]`).first()).toBeFocused();
		}
	});

	await test.step('the dial is turned, two years are compared, and the text is found again', async () => {
		while ((await said(page)).step !== HAND) await page.keyboard.press('ArrowRight');
		await walk(page, 'Tab', 'section .skip');
		await page.keyboard.press('Enter');
		const dial = page.getByRole('slider', { name: MESSAGES.zh.turn });
		await expect(dial).toBeFocused();
		await page.keyboard.press('Home');
		await expect.poll(async () => (await said(page)).year).toBe(2012);
		await page.keyboard.press('End');
		await expect.poll(async () => (await said(page)).year).toBe(2022);
		// The arrows are the dial's now.
		await page.keyboard.press('ArrowLeft');
		await expect.poll(async () => (await said(page)).year).toBe(2021);
		expect((await said(page)).step).toBe(HAND);

		await page.keyboard.press('Tab');
		const compare = page.getByRole('button', { name: MESSAGES.zh.compare(2012) });
		await expect(compare).toBeFocused();
		await page.keyboard.press('Enter');
		await walk(page, 'Shift+Tab', '[data-compare] [role="slider"]');
		const divider = page.locator('[data-compare] [role="slider"]');
		await page.keyboard.press('ArrowRight');
		await expect(divider).toHaveAttribute('aria-valuenow', '55');
		await page.keyboard.press('Escape');
		await expect(divider).toHaveCount(0);
		await expect(compare).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(page.getByRole('button', { name: words.backToText })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(title(page, HAND)).toBeFocused();
	});

	await test.step('a chapter is picked from the rail, and the keyboard is taken there', async () => {
		const chapter = story.chapters[3]!;
		await walk(page, 'Shift+Tab', 'nav a[aria-current]', 200);
		const link = page.getByRole('navigation').getByRole('link', { name: chapter.title.zh });
		for (let i = 0; i < 9 && !(await link.evaluate((a) => a === document.activeElement)); i++)
			await page.keyboard.press('Tab');
		await expect(link).toBeFocused();
		await page.keyboard.press('Enter');
		await atStep(page, ids[chapter.first]!);
		await expect(title(page, ids[chapter.first]!)).toBeFocused();
	});

	await test.step('the free map is entered, a place gone to, the map moved', async () => {
		while ((await said(page)).step !== ids.at(-1)) await page.keyboard.press('ArrowRight');
		await walk(page, 'Tab', '.walk');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('button', { name: FREE_MAP.zh.backToStory })).toBeFocused();
		await page.keyboard.press('?');
		await expect(page.locator('#key-help')).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('button', { name: FREE_MAP.zh.backToStory })).toBeFocused();
		const place = page.getByRole('complementary').getByRole('button', { name: story.places['power-plant']!.name.zh });
		for (let i = 0; i < 60 && !(await place.evaluate((button) => button === document.activeElement)); i++)
			await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		const { lngLat } = story.places['power-plant']!;
		await expect.poll(async () => Math.round((await project(page, [lngLat!]))[0]![0])).toBe(SMALL.width / 2);
		await walk(page, 'Shift+Tab', '.map canvas');
		const before = (await said(page)).camera;
		await page.keyboard.press('ArrowRight');
		await expect.poll(async () => (await said(page)).camera[0]).toBeGreaterThan(before[0]!);
		// What lies on the map lies flat: keys do not turn it.
		await page.keyboard.press('Shift+ArrowRight');
		await page.keyboard.press('Equal');
		await expect.poll(async () => (await said(page)).camera[2]).toBeGreaterThan(before[2]! + 0.9);
		expect((await said(page)).camera.slice(3)).toEqual([0, 0]);
	});

	await test.step('a shape is laid over the map, moved, left, and taken away', async () => {
		const toggle = page.locator('#lay-zone');
		const shape = page.locator('[data-laid=zone]');
		await walk(page, 'Tab', '#lay-zone');
		await page.keyboard.press('Enter');
		await expect(shape).toBeFocused();
		const at = () => shape.getAttribute('data-middle');
		const before = await at();
		await page.keyboard.press('ArrowUp');
		expect(await at()).not.toBe(before);
		const heard = page.getByRole('complementary').getByRole('status');
		await expect(heard).toHaveText(/^清水塘，15\.15平方公里，(没有)?盖住/);
		await page.keyboard.press('Enter');
		await expect(toggle).toBeFocused();
		await expect(toggle).toHaveAttribute('aria-pressed', 'true');
		await walk(page, 'Shift+Tab', '[data-laid]');
		await page.keyboard.press('Delete');
		await expect(shape).toHaveCount(0);
		await expect(toggle).toBeFocused();
	});

	await test.step('Escape ends the comparison first, and then the walk', async () => {
		await walk(page, 'Shift+Tab', '.comparing');
		await page.keyboard.press('Enter');
		await expect(page.locator('[data-compare]')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.locator('[data-compare]')).toHaveCount(0);
		await expect(page.getByRole('complementary')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('complementary')).toHaveCount(0);
		await expect(page.locator('.walk')).toBeFocused();
		expect((await said(page)).step).toBe(ids.at(-1));
	});
});

test('a receipt that a step shows in a few lines is opened whole, and takes the keyboard', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const { id, receipt } = story.steps.find(({ receipt }) => receipt)!;
	await open(page, `#${id}`, 'still');
	const whole = page.locator(`#${id} [data-receipt=${receipt}] [data-source]`);
	await expect(whole.first()).toBeHidden();
	await page.locator(`#${id} [data-claim=${receipt}]`).first().focus();
	await page.keyboard.press('Enter');
	await expect(page.locator(`#${id}-slip`)).toBeFocused();
	await expect(whole.first()).toBeVisible();
	await expect(page.locator(`#${id} [data-receipt]`)).toHaveCount(1);
	await page.keyboard.press('Escape');
	await expect(page.locator(`#${id} [data-claim=${receipt}]`).first()).toBeFocused();
});

for (const first of ['PageDown', 'Space', 'ArrowDown', 'End'])
	test(`keys that scroll a page scroll it while its map arrives, ${first} first`, async ({ page }) => {
		await open(page, '', 'still');
		const top = () => page.evaluate(() => Math.round(scrollY));
		const end = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight - 2000);
		const ways: Record<string, (from: number) => number> = {
			PageDown: (from) => from + 600,
			Space: (from) => from + 600,
			ArrowDown: (from) => from + 30,
			End: () => end
		};
		// The first key is the first sign, which the map waits for.
		for (const key of [first, ...Object.keys(ways).filter((key) => key !== first && first !== 'End')]) {
			const least = ways[key]!(await top());
			await page.keyboard.press(key);
			await expect.poll(top, key).toBeGreaterThanOrEqual(least - 1);
		}
		await page.keyboard.press('Home');
		await expect.poll(top).toBe(0);
	});

test('keys that scroll a page are the browser’s own once the map stands', async ({ page }) => {
	await open(page);
	const top = () => page.evaluate(() => Math.round(scrollY));
	await page.evaluate(() =>
		addEventListener('keydown', ({ defaultPrevented }) => Object.assign(window, { defaultPrevented }))
	);
	const ours = () => page.evaluate(() => (window as unknown as { defaultPrevented: boolean }).defaultPrevented);
	// Its first pictures are drawn for a moment longer.
	await expect.poll(async () => (await page.keyboard.press('ArrowDown'), ours())).toBe(false);
	const from = await top();
	await page.keyboard.press('PageDown');
	await expect.poll(top).toBeGreaterThanOrEqual(from + 599);
	expect(await ours()).toBe(false);
});

test(
	'between two rests → and ← lead to the one on that side, and below the story ← leads to its last step',
	{ tag: '@long' },
	async ({ page }) => {
		await open(page, '', 'still');
		await scrollTo(page, { index: 5, progress: 0.98 });
		await page.keyboard.press('k');
		await expect(title(page, ids[5]!)).toBeFocused();
		await scrollTo(page, { index: 5, progress: 0.98 });
		await page.keyboard.press('j');
		await expect(title(page, ids[6]!)).toBeFocused();
		await page.locator('footer').scrollIntoViewIfNeeded();
		await atStep(page, ids.at(-1)!);
		await page.keyboard.press('ArrowLeft');
		await expect(title(page, ids.at(-1)!)).toBeFocused();
	}
);

test.describe('the keyboard help', () => {
	test('opens with ? and from its button, and gives the keyboard back', async ({ page }) => {
		await open(page, '', 'still');
		const opener = page.getByRole('button', { name: words.help, exact: true });
		await page.keyboard.press('?');
		await expect(page.locator('#key-help')).toBeFocused();
		for (const { does } of KEY_HELP.zh.keys) await expect(page.locator('#key-help')).toContainText(does);
		await page.keyboard.press('?');
		await expect(opener).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(opener).toHaveAttribute('aria-expanded', 'true');
		await walk(page, 'Tab', '#key-help > button:last-child');
		await page.keyboard.press('Enter');
		await expect(page.locator('#key-help')).toHaveCount(0);
		await expect(opener).toBeFocused();
	});

	test('switches keys off that speech might press, for this visit and the next', async ({ page }) => {
		await open(page, '', 'still');
		await page.keyboard.press('?');
		// Before it is there, Tab leads through the cards, and scrolls to them.
		await expect(page.locator('#key-help')).toBeFocused();
		await walk(page, 'Tab', '#key-help [role="switch"]');
		await page.keyboard.press('Space');
		await page.keyboard.press('Escape');
		const dead = async () => {
			for (const key of ['j', '?']) await page.keyboard.press(key);
			await expect(page.locator('#key-help')).toHaveCount(0);
			expect((await said(page)).step).toBe(ids[0]);
		};
		await dead();
		await page.reload();
		await page.locator('html[data-story=ready]').waitFor();
		await dead();
		await page.keyboard.press('ArrowRight');
		await atStep(page, ids[1]!);
	});
});

for (const [width, height] of [
	[390, 844],
	[1280, 800]
] as const) {
	const tag = width > 1000 ? '@long' : [];
	test(
		`at ${width}×${height} whatever has the keyboard is seen, and nothing lies over it`,
		{ tag },
		async ({ page }) => {
			test.slow();
			await page.setViewportSize({ width, height });
			await open(page);
			const wrong: string[] = [];
			const seen: string[] = [];
			for (let i = 0; i < 600; i++) {
				await page.keyboard.press('Tab');
				const stop = await page.evaluate(async () => {
					// Until a card that the keyboard has come into is at its rest.
					await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
					const element = document.activeElement as HTMLElement;
					if (element === document.body) return undefined;
					const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
					const rects = [...element.getClientRects()];
					const over = rects.map(({ x, y, width, height }) => {
						const found = document.elementFromPoint(x + width / 2, y + height / 2);
						return !!found && (element.contains(found) || found.contains(element));
					});
					const { top, bottom, left, right } = element.getBoundingClientRect();
					return {
						about: `${element.closest('section')?.id ?? ''} ${element.tagName} ${(element.ariaLabel ?? element.textContent!).trim().slice(0, 20)}`,
						outlined: outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(', 0)'),
						inside: top >= -1 && left >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1,
						uncovered: over.length > 0 && over.every(Boolean)
					};
				});
				if (!stop) break;
				seen.push(stop.about);
				if (!stop.outlined) wrong.push(`${stop.about}: no outline`);
				if (!stop.inside) wrong.push(`${stop.about}: out of the window`);
				if (!stop.uncovered) wrong.push(`${stop.about}: covered`);
			}
			expect(wrong).toEqual([]);
			// It came to every step's numbers, and to the end of the page.
			for (const { id, claims } of story.steps)
				if (claims.length > 0) expect(seen.filter((about) => about.startsWith(`${id} `)).length, id).toBeGreaterThan(0);
			// The ways to the guide for editors and to the other language come after it.
			expect(seen.slice(-3).join()).toContain(MESSAGES.zh.backToTop);
		}
	);
}
