import { documentOf, expect, ids, storyIn, story, test } from './host.ts';
import { serveWithout } from './servers.ts';

const body = (address: string) =>
	`<iframe title="story" src="${address}" sandbox="allow-scripts" width="600" height="640"></iframe>`;

for (const hash of ['', '#?secret=Ab12cdEF34', '#amp=1']) {
	test(`in a bare sandbox the story runs ${hash}`, async ({ page, site, faults }) => {
		await site.visit(page, { html: documentOf(body(`${site.origin}/embed/zh/${hash}`)) });
		const frame = await storyIn(page);
		await frame.locator('html[data-map=live]').waitFor();
		await frame.locator('[data-next]').click();
		await frame.locator(`html[data-step=${ids[1]}]`).waitFor();
		expect(faults).toEqual([]);
	});
}

test('where a bare sandbox may load no script, text, picture and the way out are there', async ({ page, site }) => {
	const bare = await serveWithout('access-control-allow-origin', site.origin);
	const refused = page.waitForEvent('console', (message) => /Access-Control-Allow-Origin|CORS/.test(message.text()));
	await site.visit(page, { html: documentOf(body(`${bare.origin}/embed/zh/`)) });
	await refused;
	const frame = page.frame({ url: /\/embed\// })!;
	await expect(frame.locator('html')).toHaveAttribute('data-script', 'none');
	await expect(frame.getByText(story.title.zh, { exact: true }).first()).toBeVisible();
	await expect(frame.locator('[data-step] img').first()).toBeVisible();
	expect(
		await frame
			.locator('[data-step] img')
			.first()
			.evaluate((picture: HTMLImageElement) => picture.naturalWidth)
	).toBeGreaterThan(0);
	await expect(frame.locator('a[target=_blank]').filter({ visible: true }).first()).toBeAttached();
	const last = frame.locator('[data-step]').last();
	await last.scrollIntoViewIfNeeded();
	await expect(last).toBeInViewport();
	await bare.close();
});
