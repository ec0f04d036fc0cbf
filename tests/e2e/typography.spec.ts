import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { lacking } from '../../src/routes/fonts/lacking.ts';
import { faults, linesOf, torn } from './lines.ts';
import { expect, ids, open, scrollTo, story, test } from './reader.ts';

const WIDTHS = [320, 360, 390, 768, 1280];
/** Cards, captions, the list of receipts, what stands at the foot. */
const STORY = '.card, figcaption, .end, .note';
/** What is written with claims in it. */
const PROSE = '.card .text, .card .aside, figcaption';

/** Lines are the same without a map, and sooner there. */
const withoutMap = (page: Page) =>
	page.addInitScript(() => {
		HTMLCanvasElement.prototype.getContext = () => null;
	});

for (const width of WIDTHS) {
	test.describe(`${width} px wide`, { tag: width === 360 ? [] : '@long' }, () => {
		test.use({ viewport: { width, height: 800 } });
		test.beforeEach(({ page }) => withoutMap(page));

		test('no line of the story, its captions and receipts breaks where it must not', async ({ page }) => {
			await open(page, '', 'still');
			const blocks = await linesOf(page, STORY);
			expect(blocks.flat().length).toBeGreaterThan(500);
			expect(faults(blocks)).toEqual([]);
		});

		for (const address of ['', 'en/'])
			test(`/${address} keeps numbers with what they count, marks and last words with those before`, async ({
				page
			}) => {
				await open(page, address, 'still');
				const blocks = await linesOf(page, PROSE);
				expect(blocks.flat().length).toBeGreaterThan(150);
				expect(torn(blocks)).toEqual([]);
			});

		test('no line of a receipt laid over the page does', async ({ page }) => {
			await open(page, '', 'still');
			const read = new Set<string>();
			for (const step of story.steps) {
				// A receipt that lies open anyway is not laid over the page.
				const number = page.locator(`#${step.id} .card > .text [data-claim]:not([data-claim="${step.receipt}"])`);
				if ((await number.count()) === 0) continue;
				await scrollTo(page, { index: step.index, progress: 0.5 });
				await number.first().click();
				const slip = page.locator(`#${step.id} .slip`);
				await slip.waitFor();
				const blocks = await linesOf(page, `#${step.id} .slip`);
				expect(faults(blocks)).toEqual([]);
				read.add(
					blocks
						.flat()
						.map(({ text }) => text)
						.join('')
				);
				await page.keyboard.press('Escape');
			}
			expect(read.size).toBeGreaterThan(10);
		});

		test('no line of the record does', async ({ page }) => {
			await page.goto('sources/');
			const blocks = await linesOf(page, 'main');
			expect(blocks.flat().length).toBeGreaterThan(900);
			expect(faults(blocks)).toEqual([]);
		});

		test('running text has 1.7 to 1.9 of its size from line to line', async ({ page }) => {
			for (const [address, texts] of [
				['', '.card .text, .card .aside, .receipt'],
				['sources/', 'article .words, article .evidence, header, .reason']
			] as const) {
				await page.goto(address);
				const running = (await linesOf(page, texts)).filter((lines) => lines.length > 1);
				expect(running.length).toBeGreaterThan(5);
				const wrong = running.filter(([line]) => line!.leading < 1.695 || line!.leading > 1.905);
				expect(wrong.map(([line]) => `${line!.leading}: ${line!.text}`)).toEqual([]);
			}
		});
	});
}

test.describe('broken lines are seen', () => {
	const TEXT = '京广、沪昆两条铁路（都在图上），在这里相会：“江往西流”……真的——真的吗？《石峰》';

	/** The faults of a text set in columns of every width. */
	async function found(page: Page, css: string): Promise<string[]> {
		const columns = Array.from({ length: 24 }, (_, i) => `<p style="width: ${40 + i * 9}px">${TEXT}</p>`).join('');
		await page.setContent(`<!doctype html><html lang="zh-CN"><style>p { ${css} }</style><main>${columns}</main>`);
		return faults(await linesOf(page, 'main'));
	}

	test('where lines may break anywhere', async ({ page }) => {
		const all = (await found(page, 'line-break: anywhere')).join('\n');
		for (const fault of [
			'begins with 、',
			'begins with ）',
			'begins with ”',
			'ends with （',
			'ends with 《',
			'parts ——',
			'parts ……'
		])
			expect(all).toContain(fault);
	});

	test('and not by the page’s own rule', async ({ page }) => {
		expect(await found(page, 'line-break: strict')).toEqual([]);
	});

	test('where a line is too long', async ({ page }) => {
		await page.setContent(`<!doctype html><html lang="zh-CN"><p style="width: 80em">${TEXT.repeat(3)}</p>`);
		expect(faults(await linesOf(page, 'p'))[0]).toMatch(/^is 8\d\.\d 汉字 long|^is 7\d\.\d 汉字 long/);
	});

	test('also in the story itself', async ({ page }) => {
		await withoutMap(page);
		await open(page, '', 'still');
		await page.addStyleTag({ content: '* { line-break: anywhere !important; }' });
		await page.setViewportSize({ width: 320, height: 800 });
		expect(faults(await linesOf(page, STORY))).not.toEqual([]);
		await page.addStyleTag({
			content: '.card *, figcaption * { word-break: normal !important; white-space: normal !important; }'
		});
		const all = torn(await linesOf(page, PROSE)).join('\n');
		for (const fault of ['parts', 'tears', 'ends in']) expect(all).toContain(fault);
	});
});

test('text is upright, and marks of emphasis would be too', async ({ page }) => {
	await withoutMap(page);
	for (const address of ['', 'sources/']) {
		await page.goto(address);
		const slanted = await page.evaluate(() =>
			[...document.querySelectorAll('body *')]
				.filter((element) => element.textContent!.trim() && getComputedStyle(element).fontStyle !== 'normal')
				.map(({ outerHTML }) => outerHTML.slice(0, 80))
		);
		expect(slanted).toEqual([]);
	}
});

test('all that a reader meets in the heading face is in its font', async ({ page }) => {
	/** What is set in the heading face at this moment. */
	const set = () =>
		page.evaluate(() => {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			let words = '';
			for (let node = walker.nextNode(); node; node = walker.nextNode())
				if (/^["']?Shifeng Serif/.test(getComputedStyle(node.parentElement!).fontFamily)) words += node.textContent;
			return words;
		});
	await open(page);
	let words = '';
	for (const index of ids.keys()) {
		await scrollTo(page, { index, progress: 0.5 });
		words += await set();
	}
	await page.getByRole('button', { name: '打开地图' }).click();
	for (const shape of await page.getByRole('complementary', { name: '地点' }).locator('[aria-pressed]').all())
		await shape.click();
	words += await set();
	expect(words).toContain('不知道在哪里');
	expect(lacking(readFileSync('build/fonts/shifeng-serif.woff2'), words.replace(/\s/g, ''))).toEqual([]);
});
