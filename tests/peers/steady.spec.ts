import { contentHeight, documentOf, expect, FILL, frameHeight, grow, storyIn, test } from './host.ts';

/** Every frame of the page follows whatever its document says, as Datawrapper's and AMP's hosts do. */
const FOLLOWS = `<script>addEventListener('message', ({ source, data }) => {
	for (const frame of document.querySelectorAll('iframe'))
		if (frame.contentWindow === source && data.type === 'embed-size') frame.style.height = data.height + 'px';
})</script>`;
const frame = (id: string, address: string) =>
	`<iframe id="${id}" title="${id}" src="${address}" style="width: 100%; border: 2px solid; box-sizing: border-box"></iframe>`;

/** A chart of somebody else's, 222 px high, which speaks Datawrapper's and AMP's dialects. */
const CHART = `<!doctype html><title>chart</title><script>
	const tell = (height) => parent.postMessage({ sentinel: 'amp', type: 'embed-size', height, 'datawrapper-height': { chart: height } }, '*');
	tell(222);
</script>`;

for (const height of [420, 600, 800, 1000, 1400]) {
	test(`frames come to rest in a window ${height} px high ${height === 600 ? '' : '@long'}`, async ({ page, site }) => {
		await page.setViewportSize({ width: 900, height });
		const body = ['stack', 'stepper'].map((mode) => frame(mode, `${site.origin}/embed/zh/?mode=${mode}`)).join('');
		await site.visit(page, { html: documentOf(body, FOLLOWS) });
		const stack = await storyIn(page, /stack/);
		for (const story of [stack, await storyIn(page, /stepper/)])
			await story.evaluate(() => document.fonts.ready.then(() => undefined));
		const off = async () => Math.abs((await frameHeight(stack)) - (await contentHeight(stack)));
		await expect.poll(off, 'the frame has followed what is in it').toBeLessThanOrEqual(5);
		const ranges = await page.evaluate(async () => {
			const frames = [...document.querySelectorAll('iframe')];
			const seen = frames.map((): number[] => []);
			// What grows from here on grows for ever.
			for (const end = performance.now() + 10_000; performance.now() < end;) {
				frames.forEach((frame, i) => seen[i]!.push(frame.getBoundingClientRect().height));
				await new Promise(requestAnimationFrame);
			}
			return seen.map((heights) => ({ least: Math.min(...heights), most: Math.max(...heights) }));
		});
		for (const { least, most } of ranges) {
			expect(most - least).toBeLessThanOrEqual(1);
			expect(least).toBeGreaterThan(400);
		}
	});
}

test('two stories and a foreign chart on a page leave each other’s frames alone', async ({ page, site, faults }) => {
	const chart = `data:text/html,${encodeURIComponent(CHART)}`;
	await site.visit(page, {
		html: documentOf(
			frame('first', `${site.origin}/embed/zh/?mode=stack&chapter=1&id=a`) +
				frame('chart', chart) +
				frame('second', `${site.origin}/embed/en/?mode=stack&chapter=2&id=b`) +
				FILL(500),
			FOLLOWS
		)
	});
	const [first, second] = [await storyIn(page, /embed\/zh/), await storyIn(page, /embed\/en/)];
	/** How far any of the three frames is from what is in it; the host has not thought of its own borders. */
	const off = async () => {
		const each = [
			(await frameHeight(first)) + 4 - (await contentHeight(first)),
			(await frameHeight(second)) + 4 - (await contentHeight(second)),
			await page.locator('#chart').evaluate((frame) => frame.getBoundingClientRect().height - 222)
		];
		return Math.max(...each.map(Math.abs));
	};
	const alone = (when: string) => expect.poll(off, { timeout: 3000, message: when }).toBeLessThanOrEqual(2);
	await alone('at first');
	await grow(first, 300);
	await alone('when the first has grown');
	await grow(second, 500);
	await grow(first, 0);
	await alone('when the second has grown and the first has shrunk');
	expect(faults).toEqual([]);
});
