import type { CDPSession, Page } from '@playwright/test';
import { condition, expect, hurry, ids, openStand, stands, story, test, until, wake } from './stand.ts';

test.use({ serviceWorkers: 'block', hasTouch: true, viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });

/** Numbers between 0 and 1, the same in every run (mulberry32). */
function chance(seed: number): () => number {
	return () => {
		seed = (seed + 0x6d2b79f5) | 0;
		let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

const KEYS = [
	...['PageDown', 'PageUp', 'ArrowLeft', 'ArrowRight', 'ArrowDown', 'Space', 'Enter', 'Tab', 'Escape', 'Home', 'End'],
	...['b', '.', 'f', 'F5', 'F1', 'F11', 'Backspace', 'Alt+ArrowLeft', 'Alt+ArrowRight', 'Control+p', 'Control+r'],
	...['Control+Equal', 'Control+Minus', 'Control+f', 'Control+s', 'Control+u', 'Shift+Space', 'ContextMenu']
];

/** Ten fingers come down together, wander and lift. */
async function tenFingers(client: CDPSession, some: () => number): Promise<void> {
	const points = Array.from({ length: 10 }, (_, id) => ({ id, x: some() * 1280, y: some() * 800 }));
	await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points });
	for (const point of points) [point.x, point.y] = [some() * 1280, some() * 800];
	await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points });
	await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Does at random what hands can do, for so many ms. */
async function maul(page: Page, ms: number, seed: number): Promise<void> {
	const client = await page.context().newCDPSession(page);
	const some = chance(seed);
	const spot = () => [some() * 1280, some() * 800] as const;
	for (const end = Date.now() + ms; Date.now() < end;) {
		const [x, y] = spot();
		switch (Math.floor(some() * 8)) {
			case 0:
				await tenFingers(client, some);
				break;
			case 1:
				await client.send('Input.synthesizePinchGesture', { x, y, scaleFactor: 0.5 + some() * 2, relativeSpeed: 4000 });
				break;
			case 2:
				await page.mouse.click(x, y, { button: some() < 0.5 ? 'right' : 'middle' });
				break;
			case 3:
				await page.mouse.dblclick(x, y);
				break;
			case 4:
				await page.keyboard.down('Control');
				await page.mouse.wheel(0, some() < 0.5 ? 300 : -300);
				await page.keyboard.up('Control');
				break;
			case 5:
				await page.keyboard.press(KEYS[Math.floor(some() * KEYS.length)]!);
				break;
			default:
				await page.touchscreen.tap(x, y);
		}
	}
	await client.detach();
}

/** Whatever a stand must never do, written down as it happens. */
async function watched(page: Page) {
	const wrong: string[] = [];
	page.on('framenavigated', (frame) => frame === page.mainFrame() && wrong.push(`went to ${frame.url()}`));
	page.on('popup', (popup) => wrong.push(`opened ${popup.url()}`));
	page.on('dialog', (dialog) => (wrong.push('asked'), void dialog.dismiss()));
	await page.evaluate(() => {
		const menus: string[] = [];
		addEventListener('contextmenu', (event) => event.defaultPrevented || menus.push('menu'));
		Object.assign(globalThis, { menus, print: () => void menus.push('print') });
	});
	return {
		wrong,
		menus: () => page.evaluate(() => (globalThis as unknown as { menus: string[] }).menus)
	};
}

for (const [seconds, tag] of [
	[8, ''],
	[60, ' @long']
] as const) {
	test(`${seconds} seconds of random touching leave the stand as it should be${tag}`, async ({ page }) => {
		await hurry(page, 2);
		await openStand(page, 'attract=40&warn=20&qr=https://example.org/');
		const before = await condition(page);
		const { wrong, menus } = await watched(page);
		await maul(page, seconds * 1000, 20_221_011);
		const after = await condition(page);
		expect({ wrong, menus: await menus() }).toEqual({ wrong: [], menus: [] });
		expect(after).toMatchObject({ zoom: 1, address: before.address, entries: before.entries });
		expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toBe('');
		// It still does what it is asked, and still ends the visit.
		await until(page, 'attract', 40_000);
		await wake(page);
		await page.keyboard.press('PageDown');
		await stands(page, ids[1]!);
		await expect(page.locator('.map canvas')).toHaveCount(1);
	});
}

test('pinching magnifies nothing', { tag: '@long' }, async ({ page }) => {
	await openStand(page, '', 'still');
	const client = await page.context().newCDPSession(page);
	await client.send('Input.synthesizePinchGesture', { x: 600, y: 400, scaleFactor: 3, relativeSpeed: 3000 });
	expect((await condition(page)).zoom).toBe(1);
});

test('a source in a receipt leads nowhere', { tag: '@long' }, async ({ page }) => {
	// A step whose own numbers rest on a source that has an address.
	const cited = (id: string) => story.claims[id]!.sources.some((source) => story.sources[source]!.url);
	const claims = story.steps.flatMap(({ id, text }) =>
		text.zh.flat().flatMap((token) => (token.kind === 'claim' && cited(token.id) ? [[id, token.id] as const] : []))
	);
	const [step, claim] = claims[0]!;
	await openStand(page, `step=${step}`);
	await wake(page);
	await page.locator(`.leaf.current .text [data-claim=${claim}]`).first().click();
	const source = page.locator('.slip a[href^=http]').first();
	await source.evaluate((link) => (link as HTMLElement).click());
	await source.dispatchEvent('click');
	await expect(page.locator('.slip')).toBeVisible();
	expect(page.url()).toContain('/kiosk/');
	expect(page.context().pages()).toHaveLength(1);
});
