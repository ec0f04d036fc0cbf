import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ACCESS } from '../../src/lib/i18n/access.ts';
import { MESSAGES } from '../../src/lib/i18n/messages.ts';
import { announcement } from '../../src/lib/story/access/announcement.ts';
import { pictureIn } from '../../src/lib/story/access/picture.ts';
import { cutWords, faintWords, targets, wordsOver, type Target } from './measures.ts';
import { expect, ids, open, scrollTo, SMALL, still, story, test } from './reader.ts';

/** Every language and its addresses; a further one is a further line. */
const LANGUAGES = [
	{ lang: 'zh', address: '', record: 'sources/' },
	{ lang: 'en', address: 'en/', record: 'en/sources/' }
] as const;
type Language = (typeof LANGUAGES)[number];

const SIZES = [
	[390, 844],
	[1280, 800]
] as const;
const at = (id: string) => ({ index: ids.indexOf(id), progress: 0.5 });
const last = { index: ids.length - 1, progress: 0.5 };
const HAND = story.steps.find(({ hand }) => hand)!.id;

/** What a reader may have before them; each is led to from wherever the page stands. */
const SCENES: Record<string, (page: Page, language: Language) => Promise<void>> = {
	'the cover': async () => {},
	'the middle of the story': async (page) => scrollTo(page, at('going-out')),
	'an open receipt': async (page) => {
		await scrollTo(page, at('embers'));
		await page.locator('#embers [data-claim]').first().click();
		await page.locator('#embers .slip').waitFor();
	},
	'the dial in hand, and two years side by side': async (page, { lang }) => {
		await scrollTo(page, at(HAND));
		await page.getByRole('button', { name: MESSAGES[lang].compare(2012) }).click();
		await page.locator('[data-compare]').waitFor();
	},
	'the free map with a shape laid over it': async (page, { lang }) => {
		await scrollTo(page, last);
		await page.getByRole('button', { name: MESSAGES[lang].free }).click();
		await page.locator('#lay-zone').click();
		await page.locator('[data-laid=zone]').waitFor();
	},
	'the keyboard help': async (page, { lang }) => {
		await page.getByRole('button', { name: ACCESS[lang].help, exact: true }).click();
		await page.locator('#key-help').waitFor();
	},
	'the record at the page’s end': async (page) => {
		await page.locator('footer').scrollIntoViewIfNeeded();
		await still(page);
	}
};

/** Scenes that are looked through every time. */
const OFTEN = ['the cover', 'the middle of the story', 'an open receipt'];

for (const language of LANGUAGES) {
	test.describe(language.lang, { tag: language.lang === 'en' ? '@long' : [] }, () => {
		for (const [scene, lead] of Object.entries(SCENES)) {
			const tag = OFTEN.includes(scene) ? [] : '@long';
			test(`axe finds nothing wrong with ${scene}`, { tag }, async ({ page }) => {
				await page.setViewportSize(SMALL);
				await open(page, language.address);
				await lead(page, language);
				expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
			});
		}

		test('axe finds nothing wrong with the sources', async ({ page }) => {
			await page.goto(language.record);
			await page.locator('main[data-record=ready]').waitFor();
			expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
		});

		test('every step has its picture in words, in its own section', async ({ page }) => {
			await open(page, language.address, 'still');
			for (const step of story.steps)
				await expect(page.locator(`#${step.id} > * #${step.id}-map`)).toHaveText(pictureIn(step, story, language.lang));
		});

		test('a step is announced once the reader has come to rest in it, and nothing that flies past', async ({
			page
		}) => {
			await page.setViewportSize(SMALL);
			await open(page, language.address);
			const heard = await listen(page);
			await page.waitForFunction(() => document.querySelector('main > [role="status"]')!.textContent === '');
			await scrollTo(page, at('zone'));
			const zone = story.steps[ids.indexOf('zone')]!;
			const said = (step: typeof zone) => announcement(step, story, { year: step.years[1], lang: language.lang });
			await expect.poll(heard).toEqual([said(zone)]);
			await fling(page);
			const end = story.steps.at(-1)!;
			await expect.poll(heard).toEqual([said(zone), said(end)]);
			await scrollTo(page, at('homes'));
			await expect.poll(async () => (await heard()).length).toBe(3);
			// Moving about within a step is no news.
			await scrollTo(page, { ...at('homes'), progress: 0.55 });
			await scrollTo(page, at('two-works'));
			const [homes, works] = ['homes', 'two-works'].map((id) => said(story.steps[ids.indexOf(id)]!));
			await expect.poll(heard).toEqual([said(zone), said(end), homes, works]);
		});
	});
}

/** Flings the page to its end: half a step in every frame. */
function fling(page: Page): Promise<void> {
	return page.evaluate(
		() =>
			new Promise((done) => {
				const move = () => {
					const before = scrollY;
					scrollBy({ top: innerHeight * 0.8, behavior: 'instant' });
					if (scrollY > before) requestAnimationFrame(move);
					else done();
				};
				move();
			})
	);
}

/** Whatever the page's one announcement has said since, in order. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
	await page.evaluate(() => {
		const spoken: string[] = [];
		Object.assign(window, { spoken });
		const region = document.querySelector('main > [role="status"]')!;
		const heard = () => region.textContent && spoken.push(region.textContent);
		new MutationObserver(heard).observe(region, { characterData: true, childList: true, subtree: true });
	});
	return () => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
}

/** Targets that are too small: 44 pixels each way, in a sentence at least 24. */
function small(found: readonly Target[]): string[] {
	const wrong = found.filter(({ width, height, inline }) => Math.min(width, height) < (inline ? 24 : 44));
	return [...new Set(wrong.map(({ name, width, height }) => `${name}: ${width} × ${height}`))];
}

/** Goes through a page window by window from where it stands to its end. */
async function downwards(page: Page, look: () => Promise<void>): Promise<void> {
	const moved = () =>
		page.evaluate(() => {
			const before = scrollY;
			scrollBy({ top: innerHeight * 0.7, behavior: 'instant' });
			return scrollY > before;
		});
	do await look();
	while (await moved());
}

for (const [width, height] of SIZES) {
	test.describe(`at ${width}×${height}`, { tag: width > 1000 ? '@long' : [] }, () => {
		test.use({ viewport: { width, height } });

		test('a finger hits whatever can be pressed', async ({ page }) => {
			await open(page);
			const [language] = LANGUAGES;
			const wrong = new Map<string, string>();
			const look = async (about: string, part?: string) => {
				const found = await targets(page, part);
				if (!part) expect(found.length, about).toBeGreaterThan(0);
				for (const target of small(found)) wrong.set(target, about);
			};
			await look('cover');
			for (const step of story.steps) {
				await scrollTo(page, { index: step.index, progress: 0.5 });
				await look(step.id);
			}
			await downwards(page, () => look('record', '.end'));
			await SCENES['an open receipt']!(page, language);
			await page.locator('.slip button').scrollIntoViewIfNeeded();
			await look('receipt');
			await SCENES['the dial in hand, and two years side by side']!(page, language);
			await look('comparison');
			await page.keyboard.press('Escape');
			await SCENES['the free map with a shape laid over it']!(page, language);
			await look('free map');
			await page.locator('aside li').last().scrollIntoViewIfNeeded();
			await look('list of places');
			expect([...wrong]).toEqual([]);
		});

		test('a finger hits whatever can be pressed among the sources', { tag: '@long' }, async ({ page }) => {
			await page.goto('sources/');
			await page.locator('main[data-record=ready]').waitFor();
			const wrong = new Set<string>();
			await downwards(page, async () => small(await targets(page)).forEach((target) => wrong.add(target)));
			expect([...wrong]).toEqual([]);
		});

		test('words stand out from their paper in 2012, half-way and in 2022, controls too', async ({ page }) => {
			await open(page);
			for (const [scene, lead] of Object.entries(SCENES)) {
				if (scene === 'the keyboard help') continue;
				await lead(page, LANGUAGES[0]);
				expect.soft(await faintWords(page, 4.5), scene).toEqual([]);
				if (scene.startsWith('the free map')) await page.keyboard.press('Escape');
			}
			await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
			await SCENES['the keyboard help']!(page, LANGUAGES[0]);
			expect.soft(await faintWords(page, 4.5)).toEqual([]);
		});

		test('letters twice as large are all there, and keep off each other', async ({ page }) => {
			await open(page);
			await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
			await page.evaluate(() => dispatchEvent(new Event('resize')));
			await readable(page);
		});

		test('a page magnified twice is all there, and keeps off itself', { tag: '@long' }, async ({ page }) => {
			await page.setViewportSize({ width: Math.round(width / 2), height: Math.round(height / 2) });
			await open(page);
			await readable(page);
		});
	});
}

/** Nothing in any step is cut, covered or out of reach. */
async function readable(page: Page): Promise<void> {
	const wrong: string[] = [];
	for (const step of story.steps) {
		await scrollTo(page, { index: step.index, progress: 0.5 });
		wrong.push(...(await cutWords(page)).map((what) => `${step.id}: ${what}`));
		const parts = ['.rail', '.tools', `#${step.id} .card`, '.dial', '.comparing'];
		wrong.push(...(await wordsOver(page, parts)).map((what) => `${step.id}: ${what}`));
		// What is taller than its box can be scrolled in it, by keys too.
		const box = await page.locator(`#${step.id} div.rest`).evaluate((rest) => {
			const { scrollHeight, clientHeight, tabIndex } = rest as HTMLElement;
			rest.scrollTo({ top: scrollHeight });
			const end = rest.querySelector('.card')!.getBoundingClientRect().bottom;
			return { taller: scrollHeight > clientHeight + 1, tabIndex, end: Math.round(end), height: innerHeight };
		});
		if (box.taller && box.tabIndex !== 0) wrong.push(`${step.id}: keys cannot scroll its card`);
		if (box.end > box.height + 1) wrong.push(`${step.id}: its card ends ${box.end - box.height} below the window`);
	}
	expect(wrong).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

for (const scheme of ['light', 'dark'] as const) {
	test.describe(`in the reader’s own few colours, ${scheme}`, { tag: scheme === 'dark' ? '@long' : [] }, () => {
		test.use({ contextOptions: { forcedColors: 'active' }, colorScheme: scheme });

		test('words, controls and marks of charts can be seen', async ({ page }) => {
			await open(page);
			for (const scene of ['the cover', 'the middle of the story', 'an open receipt'] as const) {
				await SCENES[scene]!(page, LANGUAGES[0]);
				expect.soft(await faintWords(page, 4.5), scene).toEqual([]);
			}
			await scrollTo(page, at(HAND));
			const seen = await page.locator(`#${HAND} .docked`).evaluate((figure) => {
				const paper = getComputedStyle(figure).backgroundColor;
				const mark = figure.querySelector('circle.stated')!;
				const missing = figure.querySelector('circle.missing')!;
				return {
					paper,
					canvas: getComputedStyle(document.documentElement).backgroundColor,
					stated: getComputedStyle(mark).fill,
					missing: [getComputedStyle(missing).fill, getComputedStyle(missing).stroke]
				};
			});
			expect(seen.paper).toBe(seen.canvas);
			expect(seen.stated).not.toBe(seen.paper);
			// What is missing stays an open mark.
			expect(seen.missing[0]).toBe(seen.paper);
			expect(seen.missing[1]).not.toBe(seen.paper);
			const rail = page.getByRole('navigation').locator('a');
			const edges = await rail.evaluateAll((links) =>
				links.map((link) => getComputedStyle(link.querySelector('span')!).borderRightColor)
			);
			const current = await rail.evaluateAll((links) => links.findIndex((link) => link.ariaCurrent));
			expect(edges.filter((edge) => edge === edges[current])).toHaveLength(1);
			await scrollTo(page, last);
			await expect(page.locator('.walk')).toHaveCSS('border-top-width', '1px');
			expect(await page.locator('.walk').evaluate((button) => getComputedStyle(button).borderTopColor)).not.toBe(
				seen.canvas
			);
		});
	});
}
