import type { Page } from '@playwright/test';
import { contentHeight, documentOf, expect, FILL, frameHeight, grow, ids, storyIn, test } from './host.ts';
import { driven, element, takeHeard, withLoader } from './loaded.ts';
import { KINDS } from './hosts/kinds.ts';

const INNER =
	'<img alt="poster" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><a href="https://example.org/">The story</a>';
const within = (style: string, inner: string) => `<div class="odd" style="${style}">${inner}</div>`;

/** What the loader gives as its reason. */
const reason = (page: Page) =>
	page
		.waitForEvent('console', (message) => message.type() === 'warning' && /<shifeng-story>/.test(message.text()))
		.then((message) => message.text());

/** The story can be gone through by its own buttons. */
async function steps(page: Page) {
	await page.locator('shifeng-story').scrollIntoViewIfNeeded();
	const frame = await storyIn(page, /mode=stepper/);
	await frame.locator('[data-next]').press('Enter');
	await frame.locator(`html[data-step=${ids[1]}]`).waitFor();
	expect((await takeHeard(page)).at(-1)).toMatchObject({ id: ids[1], index: 1, mode: 'embed', from: 'story' });
}

/** The story is driven by the page. */
async function scrolls(page: Page) {
	const frame = await driven(page);
	await page.evaluate(() => {
		const { top } = document.querySelector('shifeng-story')!.getBoundingClientRect();
		scrollBy({ top: top + 2.2 * innerHeight, behavior: 'instant' });
	});
	await expect.poll(() => frame.evaluate(() => scrollY)).toBeGreaterThan(1500);
	await expect.poll(async () => (await takeHeard(page)).length).toBeGreaterThan(0);
	const { width, height } = page.viewportSize()!;
	expect(await (await frame.frameElement()).boundingBox()).toMatchObject({ x: 20, y: 0, width: width - 40, height });
	return frame;
}

/** What the host put into the element is seen, and no frame. */
async function fallsBack(page: Page) {
	await expect(page.getByRole('link', { name: 'The story' })).toBeVisible();
	await expect(page.locator('shifeng-story iframe')).toHaveCount(0);
}

test.describe('1: an ancestor with overflow', () => {
	for (const style of ['overflow: hidden', 'overflow-x: hidden', 'overflow: auto; max-height: 600px']) {
		test(`${style} is named, and the story comes step by step ${style.includes('-x') ? '' : '@long'}`, async ({
			page,
			site,
			faults
		}) => {
			const why = reason(page);
			await site.visit(page, { html: withLoader(site.origin, within(style, element(site.origin))) });
			expect(await why).toMatch(/overflow.*of <div\.odd> breaks position: sticky; the story comes step by step/);
			await steps(page);
			expect(faults).toEqual([]);
		});
	}
});

test.describe('2: an ancestor with a transform @long', () => {
	for (const style of ['transform: translateZ(0)', 'filter: saturate(0.9)', 'will-change: transform']) {
		test(`${style} does no harm`, async ({ page, site }) => {
			await site.visit(page, { html: withLoader(site.origin, within(style, element(site.origin))) });
			await scrolls(page);
		});
	}

	test('one that makes it smaller is named', async ({ page, site }) => {
		const why = reason(page);
		await site.visit(page, {
			html: withLoader(site.origin, within('transform: scale(0.9)', element(site.origin)))
		});
		expect(await why).toMatch(/a transform makes it larger or smaller/);
		await steps(page);
	});
});

test.describe('3: a strict Content-Security-Policy', () => {
	const policy = (origin: string, frames: string, scripts = `'unsafe-inline' ${origin}`) => ({
		'content-security-policy': `default-src 'none'; img-src data:; script-src ${scripts}; frame-src ${frames}`
	});

	test('that lets the story in, but no style, is enough @long', async ({ page, site, faults }) => {
		const html = withLoader(site.origin, element(site.origin)).replaceAll(/ style="[^"]*"/g, '');
		await site.visit(page, {
			html: html.replace('<body>', '<body><br><br><br>'),
			headers: policy(site.origin, site.origin)
		});
		const frame = await driven(page);
		await expect
			.poll(() => page.locator('shifeng-story').evaluate((element: HTMLElement) => element.offsetHeight))
			.toBeGreaterThan(9000);
		await page.evaluate(() => scrollTo({ top: 3000, behavior: 'instant' }));
		await expect.poll(() => frame.evaluate(() => scrollY)).toBeGreaterThan(2000);
		expect(faults).toEqual([]);
	});

	test('that refuses the frame is named, and what the page put there stays', async ({ page, site }) => {
		const why = reason(page);
		await site.visit(page, {
			html: withLoader(site.origin, element(site.origin, '', INNER)),
			headers: policy(site.origin, "'none'")
		});
		await page.locator('shifeng-story').scrollIntoViewIfNeeded();
		expect(await why).toMatch(/Content-Security-Policy: frame-src of this page refuses it/);
		await fallsBack(page);
	});

	test('that refuses the script leaves what the page put there @long', async ({ page, site }) => {
		await site.visit(page, {
			html: withLoader(site.origin, element(site.origin, '', INNER)),
			headers: policy(site.origin, site.origin, "'unsafe-inline'")
		});
		await fallsBack(page);
	});
});

test('4: a page that resets every style @long', async ({ page, site }) => {
	const reset = `<style>
		* { all: unset !important }
		* { max-height: 200px !important }
		iframe { position: static !important; width: 50% !important; height: auto !important; visibility: hidden }
		html, body { max-height: none !important }
		html, body, div, style, script { display: block !important }
		style, script, head { display: none !important }
		body { padding: 20px !important }
		.fill { height: 1500px !important }
	</style>`;
	const html = withLoader(site.origin, element(site.origin), reset).replaceAll(
		/<div style="height: \d+px"/g,
		'<div class="fill"'
	);
	await site.visit(page, { html });
	await scrolls(page);
});

test('5: a page from right to left @long', async ({ page, site }) => {
	await site.visit(page, {
		html: withLoader(site.origin, element(site.origin)).replace('<html lang="zh"', '<html lang="ar" dir="rtl"')
	});
	const frame = await scrolls(page);
	expect(await frame.evaluate(() => getComputedStyle(document.documentElement).direction)).toBe('ltr');
});

test('6: a lazy frame far down the page @long', async ({ page, site, faults }) => {
	const lazy = (address: string) => KINDS[0]!.body(address).replace('<div', '<div data-lazy');
	const plain = `<iframe loading="lazy" title="story" src="${site.origin}/embed/en/" width="600" height="640"></iframe>`;
	await site.visit(page, {
		html: documentOf(FILL(9000) + plain + FILL(9000) + lazy(`${site.origin}/embed/zh/?mode=stack`) + FILL(3000))
	});
	await page.locator('iframe').first().scrollIntoViewIfNeeded();
	const frame = await storyIn(page, /embed\/en/);
	await frame.locator('[data-next]').click();
	await frame.locator(`html[data-step=${ids[1]}]`).waitFor();
	const far = await storyIn(page, /embed\/zh/);
	await expect
		.poll(async () => Math.abs((await frameHeight(far)) - (await contentHeight(far))), { timeout: 3000 })
		.toBeLessThanOrEqual(2);
	expect(faults).toEqual([]);
});

test('7: a closed accordion', async ({ page, site, faults }) => {
	const closed = (inner: string) =>
		`<button onclick="this.nextElementSibling.hidden = false">open</button><div hidden>${inner}</div>`;
	const amp = KINDS.find(({ name }) => name === 'AMP')!;
	await site.visit(page, {
		html: documentOf(
			`<script>told = []; addEventListener('message', ({ data }) => data.type === 'embed-size' && told.push(data.height))</script>` +
				within('display: none', amp.body(`${site.origin}/embed/en/?mode=stack`)) +
				closed(element(site.origin, 'mode="stack"')) +
				`<script>heard = []</script><script src="${site.origin}/embed/v1.js"></script>` +
				FILL(2000)
		)
	});
	await expect(page.locator('shifeng-story iframe')).toHaveCount(0);
	await page.getByText('open').click();
	const inner = await storyIn(page, /embed\/zh/);
	const off = async (frame: typeof inner) => Math.abs((await frameHeight(frame)) - (await contentHeight(frame)));
	await expect.poll(() => off(inner), { timeout: 3000 }).toBeLessThanOrEqual(2);
	// A frame in a box that is not displayed tells no height, and once it is, the right one.
	await page.locator('.odd').evaluate((box) => (box.style.display = 'block'));
	const outer = await storyIn(page, /embed\/en/);
	await expect.poll(() => off(outer), { timeout: 3000 }).toBeLessThanOrEqual(2);
	await page.locator('.odd').evaluate((box) => (box.style.display = 'none'));
	await grow(outer, 200);
	await page.locator('.odd').evaluate((box) => (box.style.display = 'block'));
	await expect.poll(() => off(outer), { timeout: 3000 }).toBeLessThanOrEqual(2);
	const told = await page.evaluate(() => (globalThis as unknown as { told: number[] }).told);
	expect(Math.min(...told)).toBeGreaterThan(100);
	expect(faults).toEqual([]);
});

test('8: a tab in the background @long', async ({ page, site, faults }) => {
	// What a page in the background lacks: frames to draw in, and observers that run with them. Its timers go on.
	await page.addInitScript(() => {
		if (top !== window) return;
		Object.defineProperty(document, 'visibilityState', { get: () => 'hidden', configurable: true });
		Object.defineProperty(document, 'hidden', { get: () => true, configurable: true });
		const frames: FrameRequestCallback[] = [];
		const { requestAnimationFrame: draw } = window;
		window.requestAnimationFrame = (callback) => frames.push(callback);
		window.ResizeObserver = class {
			observe() {}
			unobserve() {}
			disconnect() {}
		};
		Object.assign(window, {
			shown: () => {
				window.requestAnimationFrame = draw;
				for (const callback of frames.splice(0)) draw(callback);
			}
		});
	});
	await site.visit(page, { html: withLoader(site.origin, element(site.origin)) });
	await page.locator('shifeng-story').scrollIntoViewIfNeeded();
	const frame = await storyIn(page);
	await expect
		.poll(() => page.locator('shifeng-story').evaluate((element: HTMLElement) => element.offsetHeight))
		.toBeGreaterThan(9000);
	await page.evaluate(() => (globalThis as unknown as { shown: () => void }).shown());
	await frame.locator('html[data-driven]').waitFor({ state: 'attached' });
	await scrolls(page);
	expect(faults).toEqual([]);
});

test('9: two stories on a page, and the script twice', async ({ page, site, faults }) => {
	const second = `<shifeng-story id="second" src="${site.origin}/embed/en/" chapter="2"></shifeng-story>`;
	await site.visit(page, {
		html: withLoader(
			site.origin,
			element(site.origin, 'chapter="1"') + FILL(800) + `<script src="${site.origin}/embed/v1.js"></script>` + second
		)
	});
	const first = await driven(page, /embed\/zh/);
	const firstLength = () => page.locator('#story').evaluate((element: HTMLElement) => element.offsetHeight);
	const length = await firstLength();
	await page.locator('#second').evaluate((element) => {
		scrollBy({ top: element.getBoundingClientRect().top + 1.6 * innerHeight, behavior: 'instant' });
	});
	const other = await storyIn(page, /embed\/en/);
	await expect.poll(() => other.evaluate(() => scrollY)).toBeGreaterThan(1000);
	const heard = await takeHeard(page);
	expect(new Set(heard.map(({ from }) => from))).toEqual(new Set(['story', 'second']));
	expect(heard.filter(({ from }) => from === 'second').at(-1)!.id).not.toBe(ids[0]);
	expect(await firstLength()).toBe(length);
	// The first was gone through, and stays at its end.
	await expect
		.poll(() => first.evaluate(() => Math.round(document.documentElement.scrollHeight - innerHeight - scrollY)))
		.toBe(0);
	expect(faults).toEqual([]);
});

test.describe('10: a tiny column', () => {
	test('that is too narrow is named, and what the page put there stays', async ({ page, site }) => {
		const why = reason(page);
		await site.visit(page, {
			html: withLoader(site.origin, within('width: 200px', element(site.origin, '', INNER)))
		});
		expect(await why).toMatch(/200 px is narrower than the 280 px/);
		await fallsBack(page);
		// A turned phone may be wide enough.
		await page.locator('.odd').evaluate((box) => (box.style.width = '400px'));
		await page.locator('shifeng-story').scrollIntoViewIfNeeded();
		await storyIn(page);
	});

	test('of 280 px shows the story @long', async ({ page, site, faults }) => {
		await site.visit(page, {
			html: withLoader(site.origin, within('width: 280px', element(site.origin, 'mode="stepper" height="420"')))
		});
		await steps(page);
		expect(faults).toEqual([]);
	});
});

test('11: a page like AMP’s @long', async ({ page, site, faults }) => {
	const amp = KINDS.find(({ name }) => name === 'AMP')!;
	await site.visit(page, {
		html: documentOf(
			amp
				.body(`${site.origin}/embed/zh/?mode=stack#amp=1`)
				.replace('<iframe', '<iframe sandbox="allow-scripts allow-popups" scrolling="no"')
		)
	});
	const frame = await storyIn(page);
	await expect
		.poll(async () => Math.abs((await frameHeight(frame)) - (await contentHeight(frame))), { timeout: 3000 })
		.toBeLessThanOrEqual(2);
	expect(faults).toEqual([]);
});

test.describe('12: no script', () => {
	test.use({ javaScriptEnabled: false });

	test('what the page put into the element stands, and a plain frame can be read', async ({ page, site }) => {
		await site.visit(page, {
			html: withLoader(
				site.origin,
				element(site.origin, '', INNER) +
					`<iframe title="story" src="${site.origin}/embed/zh/" width="600" height="640"></iframe>`
			)
		});
		await fallsBack(page);
		const frame = page.frameLocator('iframe');
		await expect(frame.locator('[data-step]').first()).toBeVisible();
		await expect(frame.locator('[data-step] img').first()).toBeVisible();
		await expect(frame.locator('a[target=_blank]').filter({ visible: true }).first()).toBeAttached();
	});
});
