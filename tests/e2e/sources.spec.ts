import { loadContent } from '../../src/lib/content/load.ts';
import { expect, story, test } from './reader.ts';
import type { Page } from '@playwright/test';

const claims = Object.values(loadContent().claims);
const RECORD = 'sources/';

async function open(page: Page, address = ''): Promise<void> {
	await page.goto(RECORD + address);
	await page.locator('main[data-record=ready]').waitFor();
}

/** Ids of the claims that can be seen. */
const seen = (page: Page) =>
	page.locator('article:visible').evaluateAll((articles) => articles.map(({ id }) => id).sort());
const idsOf = (wanted: (claim: (typeof claims)[number]) => boolean) =>
	claims
		.filter(wanted)
		.map(({ id }) => id)
		.sort();
const list = (page: Page, name: '证据' | '地方') => page.getByRole('combobox', { name });
const query = (page: Page) => new URL(page.url()).search;

test('evidence and ground filter together, are counted, and stay in the address', async ({ page }) => {
	await open(page);
	expect(await seen(page)).toHaveLength(claims.length);
	await list(page, '证据').selectOption('newspaper');
	await expect(page).toHaveURL(/\?grade=newspaper$/);
	await list(page, '地方').selectOption('qingshuitang');
	const both = idsOf(({ grade, scope }) => grade === 'newspaper' && scope === 'qingshuitang');
	expect(await seen(page)).toEqual(both);
	await expect(page.getByRole('status')).toHaveText(`${claims.length}条中的${both.length}条`);
	expect(query(page)).toBe('?grade=newspaper&scope=qingshuitang');

	await page.reload();
	await page.locator('main[data-record=ready]').waitFor();
	expect(await seen(page)).toEqual(both);
	await page.getByRole('button', { name: '全部显示' }).click();
	await expect(page.getByRole('status')).toHaveText(`共${claims.length}条`);
	expect(query(page)).toBe('');
});

test('values nobody knows show everything', async ({ page }) => {
	await open(page, '?grade=certain&scope=moon');
	expect(await seen(page)).toHaveLength(claims.length);
	await expect(list(page, '证据')).toHaveValue('');
});

test('two answers that no claim has together say so', async ({ page }) => {
	await open(page, '?grade=missing&scope=bridge');
	expect(await seen(page)).toEqual([]);
	await expect(page.getByText('没有同时合这两项的说法。')).toBeVisible();
});

test('the address of a claim lands on it and marks it, whatever the filter says', async ({ page }) => {
	await open(page, '?grade=missing#S06');
	expect(await seen(page)).toHaveLength(claims.length);
	await expect(page.locator('#S06')).toBeInViewport();
	await expect(page.locator('#S06')).toHaveCSS('outline-style', 'solid');
	await expect(page.locator('#S18')).toHaveCSS('outline-style', 'none');
});

test('a link to a claim that is filtered out clears the filter, and Back brings it again', async ({ page }) => {
	await open(page, '?scope=tianxin');
	await page.locator('[data-missing=AIR-2019] a').click();
	await expect(page.locator('#AIR-2019')).toBeInViewport();
	expect(await seen(page)).toHaveLength(claims.length);
	await page.goBack();
	await expect(list(page, '地方')).toHaveValue('tianxin');
	expect(await seen(page)).toEqual(idsOf(({ scope }) => scope === 'tianxin'));
});

test('the keyboard reaches the filter and changes it', async ({ page }) => {
	await open(page);
	const grade = list(page, '证据');
	for (let i = 0; i < 20 && !(await grade.evaluate((element) => element === document.activeElement)); i++)
		await page.keyboard.press('Tab');
	await expect(grade).toBeFocused();
	await page.keyboard.press('ArrowDown');
	expect(await seen(page)).toEqual(idsOf(({ grade }) => grade === 'corroborated'));
	await expect(grade).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(list(page, '地方')).toBeFocused();
});

test('a receipt in the story leads to its claim here, and the claim back to its steps', async ({ page }) => {
	await page.goto('');
	const link = page.locator('#receipt-S06').getByRole('link', { name: '在“数据与出处”里看' });
	await link.scrollIntoViewIfNeeded();
	await link.click();
	await expect(page.locator('#S06')).toBeInViewport();
	const step = story.steps.find(({ claims }) => claims.includes('S06'))!;
	await page.locator(`#S06 [data-step-link=${step.id}]`).click();
	await page.locator('html[data-story=ready]').waitFor();
	await expect(page.locator('html')).toHaveAttribute('data-step', step.id);
});

test('every file offered can be fetched', async ({ page, request }) => {
	await open(page);
	const links = page.locator('a[download]');
	expect(await links.count()).toBe(4);
	for (const link of await links.all()) {
		const url = await link.evaluate((a: HTMLAnchorElement) => a.href);
		expect((await request.get(url)).status(), url).toBe(200);
	}
});

for (const width of [360, 768, 1280, 1920]) {
	test(`at ${width} pixels nothing is wider than the page`, async ({ page }) => {
		await page.setViewportSize({ width, height: 740 });
		await open(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	});
}

test('on paper everything is there and nothing can be pressed', async ({ page }) => {
	await open(page);
	await page.emulateMedia({ media: 'print' });
	expect(await seen(page)).toHaveLength(claims.length);
	await expect(list(page, '证据')).toBeHidden();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every claim is there and no filter is offered', async ({ page }) => {
		await page.goto(`${RECORD}?grade=missing`);
		expect(await page.locator('article:visible').count()).toBe(claims.length);
		await expect(page.locator('select, button')).toHaveCount(0);
		await expect(page.getByText(`共${claims.length}条`, { exact: true })).toBeVisible();
	});

	test('the address of a claim lands on it', async ({ page }) => {
		await page.goto(`${RECORD}#S06`);
		await expect(page.locator('#S06')).toBeInViewport();
		await expect(page.locator('#S06')).toHaveCSS('outline-style', 'solid');
	});
});
