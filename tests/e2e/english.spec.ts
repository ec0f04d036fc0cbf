import type { Page } from '@playwright/test';
import type { Map as MapLibre } from 'maplibre-gl';
import { loadContent } from '../../src/lib/content/load.ts';
import { placeWords } from '../../src/lib/map/naming.ts';
import { inLang, type Lang } from '../../src/lib/schema/localized.ts';
import { FOLDERS, place, switchOf, switchTo, TAGS, unmarkedChinese } from './languages.ts';
import { shown } from './map.ts';
import { expect, ids, open, said, scrollTo, SMALL, still, story, test, wakeMap } from './reader.ts';

const OTHER: Record<Lang, Lang> = { zh: 'en', en: 'zh' };
const LANGUAGES = ['zh', 'en'] as const;
/** The language a reader comes in, and where the switch is pressed, there and back. */
const WALKS: [from: Lang, ...positions: [id: string, progress: number][]][] = [
	['zh', ['cover', 0.5], ['going-out', 0.62]],
	['en', ['load', 0.3], ['plots', 0.97]],
	['zh', ['then-and-now', 0.02], [ids.at(-1)!, 0.5]]
];

test.describe('a site in two languages', () => {
	for (const [width, height] of [
		[390, 844],
		[1280, 800]
	] as const) {
		for (const [from, ...positions] of WALKS) {
			const walk = positions.map(([id]) => id).join(', ');
			const tag = width > 1000 || positions.length !== 2 || from !== 'zh' ? '@long' : [];
			test(
				`at ${width}×${height}, in ${walk} the switch keeps step, progress, camera and card`,
				{ tag },
				async ({ page }) => {
					await page.setViewportSize({ width, height });
					await open(page, FOLDERS[from], 'still');
					await expect(page.locator('html')).toHaveAttribute('lang', TAGS[from]);
					for (const [id, progress] of positions) {
						await scrollTo(page, { index: ids.indexOf(id), progress });
						for (const to of [OTHER[from], from]) {
							const before = await place(page);
							await switchTo(page, to);
							await still(page);
							const { card, ...after } = await place(page);
							const about = `${id} ${progress} in ${to}`;
							expect(after.step, about).toBe(before.step);
							expect(Math.abs(after.progress - before.progress), about).toBeLessThan(0.002);
							expect(after.camera, about).toEqual(before.camera);
							expect(after.year, about).toBe(before.year);
							card.forEach((top, i) => expect(Math.abs(top - before.card[i]!), about).toBeLessThanOrEqual(8));
						}
					}
				}
			);
		}
	}

	test('the words, the title, the address and the names on the map change', async ({ page }) => {
		await open(page, '#how-to-read');
		const { camera } = await said(page);
		/** Ids and names of the places that the map has drawn. */
		const names = async () => {
			await wakeMap(page);
			return page.evaluate(() => {
				const held = document.querySelector('.map') as HTMLElement & { maplibre: MapLibre };
				const drawn = held.maplibre.queryRenderedFeatures({ layers: ['place-names'] });
				return drawn.map(({ properties }) => [properties['id'], properties['label']] as [string, string]);
			});
		};
		const step = story.steps[ids.indexOf('how-to-read')]!;
		for (const lang of ['zh', 'en', 'zh'] as const) {
			if (lang !== (await page.locator('html').getAttribute('lang'))?.slice(0, 2)) await switchTo(page, lang);
			await expect(page).toHaveURL(new RegExp(`/${FOLDERS[lang]}#how-to-read$`));
			await expect(page).toHaveTitle(`${inLang(story.title, lang)} — ${inLang(story.subtitle, lang)}`);
			await expect(page.locator('#how-to-read h2')).toHaveText(inLang(step.title, lang));
			// The map starts anew in its other language.
			const right = async () =>
				(await names()).map(([id, label]) => label === placeWords(story.places[id]!, lang).label);
			await expect.poll(async () => new Set(await right()), { timeout: 60_000 }).toEqual(new Set([true]));
			const map = await shown(page, [], []);
			const [lng, lat, zoom] = camera as [number, number, number];
			expect(map.camera.center[0]).toBeCloseTo(lng, 5);
			expect(map.camera.center[1]).toBeCloseTo(lat, 5);
			expect(map.camera.zoom).toBeCloseTo(zoom, 3);
		}
	});

	test('a language changed while most of the page sleeps leaves no title and no caption in the other', async ({
		page
	}) => {
		await open(page, '', 'still');
		await switchTo(page, 'en');
		const titles = story.steps.slice(1).map(({ title }) => inLang(title, 'en'));
		await expect(page.locator('article h2')).toHaveText(titles);
		expect(
			await page.locator('article').evaluate((article) => /[\u4e00-\u9fff]/.test((article as HTMLElement).innerText))
		).toBe(false);
	});

	test(
		'the year the reader has turned to, an open receipt and the keyboard stay',
		{ tag: '@long' },
		async ({ page }) => {
			await open(page);
			await scrollTo(page, { index: ids.indexOf('then-and-now'), progress: 0.5 });
			await page.getByRole('slider').first().focus();
			await page.keyboard.press('Home');
			await expect.poll(async () => (await said(page)).year).toBe(2012);
			await switchOf(page, 'en').focus();
			await page.keyboard.press('Enter');
			await page.locator(`html[lang=${TAGS.en}]`).waitFor();
			await still(page);
			expect((await said(page)).year).toBe(2012);
			await expect(switchOf(page, 'zh')).toBeFocused();

			await scrollTo(page, { index: ids.indexOf('embers'), progress: 0.5 });
			await page.locator('#embers [data-claim=S06]').first().click();
			await switchTo(page, 'zh');
			await expect(page.locator('#embers [data-receipt=S06] .says')).toHaveText(story.claims['S06']!.says.zh);
		}
	);

	test(
		'Back leaves the story in one press however often the language was changed',
		{ tag: '@long' },
		async ({ page }) => {
			await page.goto('about:blank');
			await open(page, '#zone', 'still');
			for (const lang of ['en', 'zh', 'en'] as const) await switchTo(page, lang);
			await page.goBack();
			expect(page.url()).toBe('about:blank');
		}
	);

	test('an English link to a step lands on it', { tag: '@long' }, async ({ page }) => {
		for (const address of ['en/?step=price', 'en/#price']) {
			await page.goto('about:blank');
			await open(page, address, 'still');
			await still(page);
			expect((await said(page)).step, address).toBe('price');
			await expect(page.locator('html')).toHaveAttribute('lang', TAGS.en);
		}
	});

	for (const [width, height] of [
		[360, 640],
		[390, 844],
		[844, 390],
		[1366, 657],
		[1280, 800],
		[1080, 1920]
	] as const) {
		const tag = height === 657 ? [] : '@long';
		test(
			`at ${width}×${height} the switch is a finger wide and lies on nothing else that can be pressed`,
			{ tag },
			async ({ page }) => {
				await page.setViewportSize({ width, height });
				await open(page);
				await scrollTo(page, { index: ids.indexOf('then-and-now'), progress: 0.5 });
				await page.locator('.comparing').waitFor();
				for (const lang of LANGUAGES) {
					const link = switchOf(page, OTHER[lang]);
					const box = (await link.boundingBox())!;
					expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
					const covered = await link.evaluate((link) => {
						const { left, right, top, bottom } = link.getBoundingClientRect();
						const others = [...document.querySelectorAll('main a[href], main button, main [role=slider]')].filter(
							(other) => other !== link && !other.closest('[inert], article')
						);
						return others.flatMap((other) => {
							const box = other.getBoundingClientRect();
							const apart = box.left >= right || box.right <= left || box.top >= bottom || box.bottom <= top;
							return apart || box.width === 0 ? [] : [other.outerHTML.slice(0, 80)];
						});
					});
					expect(covered, lang).toEqual([]);
					if (lang === 'zh') await switchTo(page, 'en');
					await page.locator('.comparing').waitFor();
				}
			}
		);
	}

	for (const path of ['', 'sources/']) {
		test(`en/${path} has no Chinese but what is marked as Chinese, and nothing unsaid`, async ({ page }) => {
			await page.goto(FOLDERS.en + path);
			await page.locator(path ? 'main[data-record=ready]' : 'html[data-story=ready]').waitFor();
			const all = async () => {
				expect(await unmarkedChinese(page)).toEqual([]);
				expect(await page.locator('body').innerText()).not.toMatch(/undefined|NaN|\[object|\{(?:claim|see|date):/);
			};
			await all();
			if (path) return;
			await page.setViewportSize(SMALL);
			await wakeMap(page);
			for (const index of ids.keys()) {
				await scrollTo(page, { index, progress: 0.5 });
				expect(await unmarkedChinese(page), ids[index]).toEqual([]);
			}
			await page.locator('button.walk').click();
			await all();
		});
	}

	test('in the list of receipts the one that is read stays where it is', async ({ page }) => {
		// In one column: balanced columns pass receipts on to each other.
		await page.setViewportSize({ width: 390, height: 844 });
		await open(page, '', 'still');
		const receipt = page.locator('#receipt-S22');
		// What has never been in view is laid out when it comes near: the list moves until it is.
		const top = async () => {
			await receipt.evaluate((li) => scrollBy({ top: li.getBoundingClientRect().top - 40, behavior: 'instant' }));
			await still(page);
			return receipt.evaluate((li) => Math.round(li.getBoundingClientRect().top));
		};
		await expect.poll(top).toBe(40);
		await staysAt(page, '#receipt-S22');
	});

	test('in the record the claim that is read and the filter stay', async ({ page }) => {
		await page.goto('sources/?grade=newspaper');
		await page.locator('main[data-record=ready]').waitFor();
		const claim = Object.values(loadContent().claims)
			.filter(({ grade, scope }) => grade === 'newspaper' && scope === 'tianxin')
			.at(-1)!;
		await page
			.locator(`#${claim.id}`)
			.evaluate((article) => scrollBy({ top: article.getBoundingClientRect().top - 60, behavior: 'instant' }));
		await staysAt(page, `#${claim.id}`);
		await expect(page).toHaveURL(/\/en\/sources\/\?grade=newspaper$/);
		await expect(page.locator('select[name=grade]')).toHaveValue('newspaper');
		await expect(page.locator(`#${claim.id} h4`)).toHaveText(inLang(claim.says, 'en'));
	});

	test('Back to what was read before in the other language finds the language and the place again', async ({
		page
	}) => {
		await page.goto('sources/');
		await page.locator('main[data-record=ready]').waitFor();
		await page.locator('nav a[href="#places"]').click();
		await expect(page.locator('#places')).toBeInViewport();
		await page.locator('footer [data-language=en]').evaluate((link: HTMLAnchorElement) => link.click());
		await page.locator(`html[lang=${TAGS.en}]`).waitFor();
		await page.goBack();
		await page.locator(`html[lang=${TAGS.zh}]`).waitFor();
		await expect(page).toHaveURL(/:\d+\/sources\/$/);
		await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
	});

	test('every file that the English pages offer is there, and links stay in the language', async ({
		page,
		request
	}) => {
		for (const address of ['en/', 'en/sources/']) {
			await page.goto(address);
			const files = page.locator('a[download]');
			expect(await files.count()).toBe(4);
			for (const file of await files.all()) {
				const url = await file.evaluate((a: HTMLAnchorElement) => a.href);
				expect((await request.get(url)).status(), url).toBe(200);
			}
		}
		await page.locator('#S06 [data-step-link]').last().click();
		await page.locator('html[data-story=ready]').waitFor();
		await expect(page).toHaveURL(/\/en\/#/);
		await page.locator('#receipt-S06 .more a').evaluate((a: HTMLAnchorElement) => a.click());
		await page.locator('main[data-record=ready]').waitFor();
		await expect(page).toHaveURL(/\/en\/sources\/#S06$/);
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		for (const path of ['', 'sources/']) {
			test(`the link on /${path} leads to the other language and back`, async ({ page }) => {
				await page.goto(path);
				for (const lang of ['en', 'zh'] as const) {
					await switchOf(page, lang).click();
					await expect(page.locator('html')).toHaveAttribute('lang', TAGS[lang]);
					expect(new URL(page.url()).pathname).toBe(`/${FOLDERS[lang]}${path}`);
				}
			});
		}
	});
});

/** Changes the language and demands that an element has moved at most 8 CSS pixels. */
async function staysAt(page: Page, selector: string): Promise<void> {
	const top = () => page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
	for (const lang of ['en', 'zh', 'en'] as const) {
		const before = await top();
		// From the foot of the page, with the keyboard: the pointer would first have to bring it into view.
		await page.locator(`footer [data-language=${lang}]`).evaluate((link: HTMLAnchorElement) => link.click());
		await page.locator(`html[lang=${TAGS[lang]}]`).waitFor();
		await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
		expect(Math.abs((await top()) - before), lang).toBeLessThanOrEqual(8);
	}
}
