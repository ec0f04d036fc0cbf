import { expect, open, story, test } from './reader.ts';
import { stepPage } from '../../src/lib/share/addresses.ts';

// Tall enough for what stands below the last chapter.
test.use({ viewport: { width: 1280, height: 1000 } });

const clipboard = () => navigator.clipboard.readText();
const embers = story.steps.find(({ id }) => id === 'embers')!;

test.describe('with the clipboard', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('the link beside the chapters is that of the step the reader is in, and leads there', async ({
		page,
		baseURL
	}) => {
		await open(page, '#embers');
		await page.getByRole('button', { name: '分享这一步' }).click();
		await expect(page.locator('.rail').getByRole('status')).toHaveText('链接已复制');
		const link = await page.evaluate(clipboard);
		expect(link).toBe(baseURL + stepPage('embers', 'zh'));

		await page.goto(link);
		await page.locator('html[data-story=ready][data-step=embers]').waitFor();
		expect(page.url()).toBe(`${baseURL}#embers`);
	});

	test('what was said of a copy is gone with the step', { tag: '@long' }, async ({ page }) => {
		await open(page, '#embers');
		await page.getByRole('button', { name: '分享这一步' }).click();
		const said = page.locator('.rail').getByRole('status');
		await expect(said).toHaveText('链接已复制');
		await page.evaluate(() => (location.hash = '#creek'));
		await expect(said).toHaveText('');
	});

	test('at the end the whole story is passed on', { tag: '@long' }, async ({ page, baseURL }) => {
		await open(page, `#${story.steps.at(-1)!.id}`);
		await page.getByRole('button', { name: '复制链接' }).click();
		await expect(page.locator('article').getByRole('status')).toHaveText('链接已复制');
		expect(await page.evaluate(clipboard)).toBe(baseURL);
	});
});

test(
	'without the clipboard the link is copied by a selection',
	{ tag: '@long' },
	async ({ page, context, baseURL }) => {
		await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
		await open(page, '#embers');
		await page.getByRole('button', { name: '分享这一步' }).click();
		await expect(page.locator('.rail').getByRole('status')).toHaveText('链接已复制');
		await context.grantPermissions(['clipboard-read']);
		const other = await context.newPage();
		await other.goto(baseURL!);
		await other.bringToFront();
		expect(await other.evaluate(clipboard)).toBe(baseURL + stepPage('embers', 'zh'));
	}
);

test(
	'where nothing may be copied the link is shown to be copied by hand',
	{ tag: '@long' },
	async ({ page, baseURL }) => {
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'clipboard', { value: undefined });
			document.execCommand = () => false;
		});
		await open(page, `#${story.steps.at(-1)!.id}`);
		await page.getByRole('button', { name: '复制链接' }).click();
		await expect(page.getByRole('textbox', { name: '请自己复制这个链接：' })).toHaveValue(baseURL!);
	}
);

test("the system's own list is offered where there is one", async ({ page, baseURL }) => {
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'share', {
			value: (data: ShareData) => Promise.resolve((document.title = JSON.stringify(data)))
		})
	);
	await open(page, `#${story.steps.at(-1)!.id}`);
	await page.getByRole('button', { name: '分享', exact: true }).click();
	await expect(page).toHaveTitle(/^{/);
	const { url, text } = JSON.parse(await page.title()) as ShareData;
	expect(url).toBe(baseURL);
	expect(text!.length).toBeGreaterThan(5);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page of a step leads on all the same', async ({ page, baseURL }) => {
		await page.goto(stepPage(embers.id, 'zh'));
		await page.waitForURL(`${baseURL}?step=embers`);
		await expect(page.getByRole('heading', { name: embers.title.zh, exact: true })).toBeAttached();
	});
});
