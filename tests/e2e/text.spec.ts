import { expect, open, said, scrollTo, story, test, ids } from './reader.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page holds the full text of every step', async ({ page }) => {
		await page.goto('');
		const bare = (text: string) => text.replace(/\s+/g, '');
		for (const step of story.steps) {
			const text = bare((await page.locator(`#${step.id}`).textContent())!);
			const words = [...step.text.zh, ...(step.aside?.zh ?? [])].flat().filter((token) => token.kind === 'words');
			for (const token of words) expect(text, step.id).toContain(bare(token.kind === 'words' ? token.text : ''));
			expect(text).toContain(bare(step.index === 0 ? story.title.zh : step.title.zh));
		}
	});

	test('every number in the text is a claim with a receipt, and every date says when it is', async ({ page }) => {
		await page.goto('');
		const found = await page.evaluate(() => {
			const loose: string[] = [];
			const claims: string[] = [];
			for (const prose of document.querySelectorAll('.card > .text, .card > .aside, figcaption')) {
				const walker = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
				for (let node = walker.nextNode(); node; node = walker.nextNode()) {
					if (/[\d０-９]/.test(node.textContent!) && !node.parentElement!.closest('[data-claim], time[datetime]'))
						loose.push(node.textContent!);
				}
				claims.push(
					...[...prose.querySelectorAll<HTMLElement>('[data-claim]')].map(({ dataset }) => dataset['claim']!)
				);
			}
			const without = claims.filter((id) => !document.getElementById(`receipt-${id}`));
			return { loose, claims, without };
		});
		const tokens = story.steps.flatMap(({ text, aside, figures }) =>
			[...text.zh, ...(aside?.zh ?? []), ...figures.flatMap(({ caption }) => caption.zh)].flat()
		);
		expect(found.loose).toEqual([]);
		expect(found.without).toEqual([]);
		expect(found.claims).toHaveLength(tokens.filter(({ kind }) => kind === 'claim').length);
		expect(found.claims.length).toBeGreaterThan(50);
	});
});

test('a full read asks no other host for anything and leaves the console clean', { tag: '@long' }, async ({ page }) => {
	await open(page);
	for (const index of ids.keys()) for (const progress of [0.1, 0.5, 0.9]) await scrollTo(page, { index, progress });
	await page.locator('footer').scrollIntoViewIfNeeded();
	expect((await said(page)).step).toBe(ids.at(-1));
});

test.describe('a receipt', () => {
	test('opens in place, says grade, scope, note and sources, and gives the keyboard back', async ({ page }) => {
		await open(page, '#embers', 'still');
		const number = page.locator('#embers [data-claim=S06]').first();
		await number.focus();
		await page.keyboard.press('Enter');
		const receipt = page.locator('#embers [data-receipt=S06]');
		await expect(receipt).toBeVisible();
		await expect(receipt).toContainText('有佐证');
		await expect(receipt).toContainText('清水塘');
		expect(await receipt.locator('li').count()).toBe(story.claims['S06']!.sources.length);
		await expect(number).toHaveAttribute('aria-expanded', 'true');
		await page.keyboard.press('Escape');
		await expect(receipt).toBeHidden();
		await expect(number).toBeFocused();
	});

	test('stays inside the window of a phone', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 640 });
		await open(page, '#plots', 'still');
		await page.locator('#plots [data-claim=S25]').first().click();
		const slip = page.locator('#plots .slip');
		await expect(slip).toBeInViewport({ ratio: 1 });
		await page.getByRole('button', { name: '收起凭证' }).click();
		await expect(slip).toBeHidden();
	});

	test('is closed when the reader goes on', async ({ page }) => {
		await open(page, '#zone', 'still');
		await page.locator('#zone .text [data-claim=S18]').click();
		await expect(page.locator('#zone [data-receipt=S18]')).toBeVisible();
		await scrollTo(page, { index: ids.indexOf('going-out'), progress: 0.5 });
		await expect(page.locator('#zone [data-receipt=S18]')).toBeHidden();
	});
});
