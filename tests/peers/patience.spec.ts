import type { Page } from '@playwright/test';
import { expect, story, test } from './host.ts';
import { driven, element, withLoader } from './loaded.ts';

/** Longer, in ms, than the loader waits for a story whose document has loaded. */
const PATIENCE_OVER = 16_000;

/** Notes what the loader tells the host's editors in the console. */
function warnings(page: Page): string[] {
	const said: string[] = [];
	page.on('console', (message) => {
		if (message.text().startsWith('<shifeng-story>')) said.push(message.text());
	});
	return said;
}

test('a story that runs before its document has loaded stays scrolled with the page', async ({ page, site }) => {
	const said = warnings(page);
	await page.clock.install();
	let arrive = () => {};
	const late = new Promise<void>((resolve) => (arrive = resolve));
	await page.route('**/late.svg', async (route) => {
		await late;
		await route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' });
	});
	// A picture that keeps the story's document from having loaded.
	await page.addInitScript(() => {
		if (self === top) return;
		addEventListener('DOMContentLoaded', () => document.body.append(Object.assign(new Image(), { src: '/late.svg' })));
	});
	// The host itself has not loaded before its frame has.
	const visited = site.visit(page, { html: withLoader(site.origin, element(site.origin, 'chapter="1"')) });
	const frame = await driven(page, /chapter=1/);
	expect(await frame.evaluate(() => document.readyState)).toBe('interactive');
	arrive();
	await visited;
	await expect.poll(() => frame.evaluate(() => document.readyState)).toBe('complete');
	await page.clock.runFor(PATIENCE_OVER);
	await expect(page.locator('shifeng-story iframe')).toHaveCSS('position', 'sticky');
	expect(said).toEqual([]);
});

test('a story whose script does not run is shown as it can be read without, and the console says why', async ({
	page,
	site
}) => {
	const said = warnings(page);
	await page.clock.install();
	await page.route('**/_app/**/*.js', (route) => route.abort());
	await site.visit(page, { html: withLoader(site.origin, element(site.origin, '', '<p id="instead">…</p>')) });
	await page.locator('shifeng-story').scrollIntoViewIfNeeded();
	const iframe = page.locator('shifeng-story iframe');
	const inside = page.frameLocator('shifeng-story iframe');
	await inside.locator('html').waitFor({ state: 'attached' });
	await expect.poll(() => page.frame({ url: /\/embed\// })!.evaluate(() => document.readyState)).toBe('complete');
	await expect(page.locator('#instead')).toBeVisible();
	await expect(iframe).toBeHidden();
	await page.clock.runFor(PATIENCE_OVER);
	await expect(iframe).toBeVisible();
	await expect(page.locator('#instead')).toBeHidden();
	await expect(iframe).toHaveCSS('position', 'static');
	await expect(inside.getByText(story.steps[0]!.title.zh).first()).toBeVisible();
	expect(said).toEqual([expect.stringContaining('its script does not run')]);
});

for (const [what, address] of [
	['is not there', 'embed/nowhere/'],
	['cannot be reached', undefined]
] as const)
	test(`where the story ${what}, what the host put there stays, and the console says why`, async ({ page, site }) => {
		const said = warnings(page);
		await page.clock.install();
		const src = address ? `${site.origin}/${address}` : 'http://127.0.0.1:9/';
		const html = withLoader(site.origin, `<shifeng-story src="${src}"><p id="instead">…</p></shifeng-story>`);
		await site.visit(page, { html });
		await page.locator('shifeng-story').scrollIntoViewIfNeeded();
		await page.locator('shifeng-story iframe').waitFor({ state: 'attached' });
		await expect.poll(() => page.frames().length).toBe(2);
		await expect
			.poll(async () => {
				await page.clock.runFor(PATIENCE_OVER);
				return said;
			})
			.toEqual([expect.stringContaining('the story cannot be reached; what the page put here stays')]);
		await expect(page.locator('#instead')).toBeVisible();
		await expect(page.locator('shifeng-story iframe')).toHaveCount(0);
	});
