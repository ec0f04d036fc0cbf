import { makeOld, forgotten } from './old.ts';
import { expect, ids, open, said, scrollTo, test } from './reader.ts';

const OLD = [
	['Chromium 97', 'chrome', ['structuredClone', 'HTMLElement.inert', 'Document.scrollend', 'Array.toSorted']],
	[
		'Safari 15',
		'safari_ios',
		[
			'structuredClone',
			'Object.hasOwn',
			'Array.at',
			'TypedArray.at',
			'Array.findLast',
			'HTMLElement.inert',
			'requestIdleCallback'
		]
	]
] as const;

for (const [name, browser, lacking] of OLD) {
	test.describe(`with no more than ${name} has`, { tag: name.includes('Safari') ? [] : '@long' }, () => {
		test.beforeEach(({ page }) => makeOld(page, browser));
		// The worker may still be on its way, fetched ahead, when a test ends.
		test.afterEach(({ page }) => page.unrouteAll({ behavior: 'wait' }));

		test('the story is told to its end, on the live map', async ({ page }) => {
			await open(page);
			expect(await forgotten(page)).toEqual(expect.arrayContaining([...lacking]));
			for (const index of ids.keys()) {
				await scrollTo(page, { index, progress: 0.5 });
				expect(await said(page)).toMatchObject({ step: ids[index], map: 'live' });
			}
		});

		test('the map’s worker has no more either', async ({ page }) => {
			const worker = page.waitForEvent('worker');
			await open(page);
			const inWorker = await (
				await worker
			).evaluate(() => {
				const { forgotten, MapLibreWorker } = self as unknown as { forgotten: string[]; MapLibreWorker: unknown };
				return { forgotten, kind: typeof MapLibreWorker };
			});
			expect(inWorker.forgotten).toContain('structuredClone');
			expect(inWorker.kind).toBe('function');
		});

		test('a receipt opens, and the address follows the reader', { tag: '@long' }, async ({ page }) => {
			await open(page, '#embers', 'still');
			await page.locator('#embers [data-claim=S06]').first().click();
			await expect(page.locator('#embers [data-receipt=S06]')).toBeVisible();
			await scrollTo(page, { index: ids.indexOf('plots'), progress: 0.5 });
			await expect(page).toHaveURL(/#plots$/);
		});

		test('what the free map covers is out of reach of keys and pointer', { tag: '@long' }, async ({ page }) => {
			await open(page, `#${ids.at(-1)}`);
			await page.getByRole('button', { name: '打开地图' }).click();
			const back = page.getByRole('button', { name: '回到故事' });
			await expect(back).toBeFocused();
			const reached = new Set<string>();
			do {
				await page.keyboard.press('Tab');
				reached.add(
					await page.evaluate(() => {
						const hidden = document.activeElement?.closest('article, .rail, .end');
						return hidden ? `hidden: ${document.activeElement!.outerHTML.slice(0, 80)}` : 'free';
					})
				);
			} while (!(await back.evaluate((button) => button === document.activeElement)) && reached.size < 2);
			expect([...reached]).toEqual(['free']);
			const under = await page.evaluate(
				() =>
					[...document.querySelectorAll('article a, article button, .rail a, footer button')].filter((element) => {
						const { x, y, width, height } = element.getBoundingClientRect();
						const hit = document.elementFromPoint(x + width / 2, y + height / 2);
						return hit !== null && element.contains(hit);
					}).length
			);
			expect(under).toBe(0);

			await page.keyboard.press('Escape');
			await expect(page.getByRole('button', { name: '打开地图' })).toBeFocused();
			await page.keyboard.press('Shift+Tab');
			expect(await page.evaluate(() => !!document.activeElement?.closest('article, .rail'))).toBe(true);
		});

		test('the record can be filtered', { tag: '@long' }, async ({ page }) => {
			await page.goto('sources/?grade=missing');
			await page.locator('[data-record=ready]').waitFor();
			await expect(page.locator('article[data-grade=missing]').first()).toBeVisible();
			await expect(page.locator('article[data-grade=single]').first()).toBeHidden();
		});
	});
}
