import type { Map as MapLibre } from 'maplibre-gl';
import { condition, expect, hurry, ids, openStand, stands, test, until, wake } from './stand.ts';

test.use({ serviceWorkers: 'block', hasTouch: true, viewport: { width: 1280, height: 720 } });

/** Writes down when the stand came into each of its states, in ms of the page's time. */
const record = () => {
	const times: [state: string, at: number][] = [];
	Object.assign(globalThis, { states: times });
	new MutationObserver(() => {
		const state = document.documentElement.dataset['kiosk'];
		if (state && times.at(-1)?.[0] !== state) times.push([state, performance.now()]);
	}).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-kiosk'] });
	addEventListener('pointerdown', () => times.push(['touch', performance.now()]), true);
};
type Recorded = { states: [string, number][] };

test('a touch starts the story within 300 ms, and 30 s after the last one the stand invites again', async ({
	page
}) => {
	await page.addInitScript(record);
	await openStand(page, 'attract=30&warn=20');
	await page.touchscreen.tap(960, 500);
	await until(page, 'active');
	await until(page, 'warn');
	await expect(page.locator('.warning')).toBeVisible();
	await until(page, 'attract', 30_000);
	const states = await page.evaluate(() => (globalThis as unknown as Recorded).states);
	const at = (state: string, from = 0) => states.find(([name, time]) => name === state && time >= from)![1];
	const touched = at('touch');
	expect(at('active') - touched).toBeLessThan(300);
	expect(at('reset') - at('warn')).toBeGreaterThanOrEqual(20_000);
	expect(Math.abs(at('attract', touched) - touched - 30_000)).toBeLessThan(1000);
});

test('the touch that starts the story presses nothing, and the next one does', { tag: '@long' }, async ({ page }) => {
	await openStand(page);
	const next = page.locator('.bar .next');
	const { x, y, width, height } = (await next.boundingBox())!;
	await page.touchscreen.tap(x + width / 2, y + height / 2);
	await until(page, 'active');
	await stands(page, ids[0]!);
	await page.touchscreen.tap(x + width / 2, y + height / 2);
	await stands(page, ids[1]!);
});

test('one touch during the warning goes on with the visit', { tag: '@long' }, async ({ page }) => {
	await hurry(page, 4);
	await openStand(page, 'attract=30&warn=20');
	await wake(page);
	await page.keyboard.press('PageDown');
	await stands(page, ids[1]!);
	await until(page, 'warn');
	await page.touchscreen.tap(400, 300);
	await until(page, 'active');
	await expect(page.locator('.warning')).toHaveCount(0);
	expect((await condition(page)).step).toBe(ids[1]);
});

test('the end of a visit restores everything, by one cut of one map', async ({ page }) => {
	await hurry(page, 6);
	await openStand(page, 'attract=60&warn=20&loop=off&step=river');
	await wake(page);
	await stands(page, 'river');
	const before = await condition(page);
	await page.evaluate(() => {
		const { maplibre: map } = document.querySelector('.map') as HTMLElement & { maplibre: MapLibre };
		const jumps: string[] = [];
		const { jumpTo } = map;
		map.jumpTo = (...rest) => {
			jumps.push(document.documentElement.dataset['kiosk']!);
			return jumpTo.apply(map, rest);
		};
		Object.assign(globalThis, { jumps, firstCanvas: map.getCanvas() });
	});
	await page.locator('.bar .language').click();
	await page.locator('.bar .large').click();
	await page.locator('.bar .contrast').click();
	await page.keyboard.press('PageDown');
	await page.keyboard.press('PageDown');
	await stands(page, 'how-to-read');
	await page.locator('.leaf.current [data-claim]').first().click();
	expect(await condition(page)).toMatchObject({ lang: 'en', text: 'large', contrast: 'more', open: 1 });

	await until(page, 'attract');
	expect(await condition(page)).toEqual(before);
	const { jumps, canvases, same } = await page.evaluate(() => ({
		jumps: (globalThis as unknown as { jumps: string[] }).jumps,
		canvases: document.querySelectorAll('.map canvas').length,
		same: document.querySelector('.map canvas') === (globalThis as unknown as { firstCanvas: Element }).firstCanvas
	}));
	expect({ canvases, same }).toEqual({ canvases: 1, same: true });
	expect(jumps.filter((state) => state === 'reset' || state === 'attract')).toHaveLength(1);
});

test('the end of a visit takes whoever walked the free map back', { tag: '@long' }, async ({ page }) => {
	await hurry(page, 5);
	await openStand(page, 'attract=60&warn=20&loop=off');
	await wake(page);
	await stands(page, ids[0]!);
	const before = await condition(page);
	await page.keyboard.press('End');
	await stands(page, ids.at(-1)!);
	await page.locator('.walk').click();
	await expect(page.locator('.window > aside')).toBeVisible();
	await page.mouse.move(1200, 400);
	await page.mouse.wheel(0, -600);
	await page.locator('.bar .large').click();
	await until(page, 'attract');
	expect(await condition(page)).toEqual(before);
	await expect(page.locator('.map canvas')).toHaveCount(1);
});

test('while nobody is there the story tells itself', { tag: '@long' }, async ({ page }) => {
	await hurry(page, 3);
	await openStand(page);
	await stands(page, ids[1]!);
	await stands(page, ids[2]!);
	await expect(page.locator('.invitation')).toContainText('触摸屏幕开始');
	await expect(page.locator('.invitation')).toContainText('Touch to start');
});

test('the counters say what happened, and nothing of anybody', { tag: '@long' }, async ({ page }) => {
	await hurry(page, 4);
	await openStand(page, 'attract=60&warn=20&qr=https://example.org/story/&device=Hall+2');
	await wake(page);
	await page.keyboard.press('PageDown');
	await stands(page, ids[1]!);
	await page.locator('.bar .take').click();
	await expect(page.locator('.panel svg')).toBeVisible();
	await page.locator('.bar .language').click();
	await until(page, 'attract');
	await page.goto('kiosk/?stats=1&device=Hall+2&lang=en');
	const count = (what: string) => page.locator(`[data-count=${what}]`);
	await expect(count('sessions')).toHaveText('1');
	await expect(count('qrShown')).toHaveText('1');
	await expect(count('languageSwitches')).toHaveText('1');
	await expect(count('completions')).toHaveText('0');
	await expect(page.locator(`[data-furthest=${ids[1]}]`)).toHaveText('1');
	const [file] = await Promise.all([page.waitForEvent('download'), page.getByText('CSV').click()]);
	expect(file.suggestedFilename()).toBe('shifeng-stand-Hall 2.csv');
	const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
	expect(kept).toMatch(/\d{4}-\d\d-\d\dT\d\d/);
	expect(kept).not.toMatch(/T\d\d:\d\d|\d{12}/);
});
