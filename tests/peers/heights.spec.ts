import { contentHeight, crop, documentOf, expect, FILL, frameHeight, grow, storyIn, test } from './host.ts';
import { KINDS } from './hosts/kinds.ts';

/** How long the host may take to follow, in ms. */
const SOON = { timeout: 1500, intervals: [50] };
/** The kinds that every test run tries; the others come with the whole matrix. */
const SHORT = /pym|resizer/;

for (const { name, body, gives = (height: number) => height } of KINDS) {
	test(`${name} follows the content ${SHORT.test(name) ? '' : '@long'}`, async ({ page, site, faults }) => {
		await site.visit(page, {
			html: documentOf(FILL(100) + body(`${site.origin}/embed/zh/?mode=stack`) + FILL(4000))
		});
		const story = await storyIn(page);
		// WordPress gives no frame more than 1000 px: of a longer content it would not be seen that it follows.
		if (gives(1e6) < 1e6) await crop(story, 250);
		const off = async () => Math.abs((await frameHeight(story)) - gives(await contentHeight(story)));
		const look = (when: string) => expect.poll(off, { ...SOON, message: when }).toBeLessThanOrEqual(2);
		const scroll = (top: number) => page.evaluate((top) => scrollTo(0, top), top);

		await look('after load');
		const first = await contentHeight(story);
		await grow(story, 333);
		await look('after growth on screen');
		expect(await contentHeight(story)).toBeCloseTo(first + 333, -1);
		await scroll(1e6);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(3000);
		await grow(story, 650);
		await look('after growth off screen');
		await grow(story, 0);
		await look('after shrinking off screen');
		await grow(story, 400);
		await look('after growth once more');
		await scroll(0);
		await grow(story, 0);
		await look('after shrinking on screen');
		expect(await contentHeight(story)).toBeCloseTo(first, -1);
		expect(faults).toEqual([]);
	});
}
