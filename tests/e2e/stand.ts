import type { Page } from '@playwright/test';
import { expect, ids, story, strictly } from './reader.ts';

/** Contexts are taken away by tests, and service workers are blocked by Playwright. */
export const test = strictly(/CONTEXT_LOST_WEBGL|Service Worker registration blocked/);
export { expect, ids, story };

/** Opens a stand with settings and waits until it runs and, unless told otherwise, its live map stands. */
export async function openStand(page: Page, query = '', map: 'live' | 'still' = 'live'): Promise<void> {
	await page.goto(`kiosk/?${query}`);
	await page.locator('html[data-story=ready][data-kiosk]').waitFor();
	if (map === 'live') await page.locator('html[data-map=live]').waitFor({ timeout: 60_000 });
}

/** Lets the stand's time run so many times as fast as time does. */
export async function hurry(page: Page, rate: number): Promise<void> {
	await page.addInitScript((rate) => Object.assign(globalThis, { standRate: rate }), rate);
}

/** Waits until the stand is in a state. */
export const until = (page: Page, state: 'attract' | 'active' | 'warn' | 'reset', timeout = 30_000) =>
	page.locator(`html[data-kiosk=${state}]`).waitFor({ timeout });

/** Touches the stand where nothing is, so that it wakes. */
export async function wake(page: Page): Promise<void> {
	await page.keyboard.press('ArrowDown');
	await until(page, 'active');
}

/** Presses a key and lets go of it at once, however busy the page is: one that it hears of late is not one that is held. */
export async function tap(page: Page, keys: string): Promise<void> {
	const all = keys.split('+');
	const down = all.map((key) => page.keyboard.down(key));
	const up = all.reverse().map((key) => page.keyboard.up(key));
	await Promise.all([...down, ...up]);
}

/** Waits until the story stands at a step, and is on its way nowhere. */
export async function stands(page: Page, id: string): Promise<void> {
	await page.waitForFunction(
		(id) => document.documentElement.dataset['step'] === id && !!document.querySelector(`.leaf.current #${id}`),
		id
	);
}

/** All that a stand shows or remembers of a visit. */
export function condition(page: Page) {
	return page.evaluate(() => {
		const { step, progress, year, camera, map, contrast, text } = document.documentElement.dataset;
		const card = document.querySelector('.leaf.current')!;
		return {
			lang: document.documentElement.lang,
			...{ step, progress, year, camera, map, contrast, text },
			size: getComputedStyle(document.documentElement).fontSize,
			words: card.textContent,
			open: document.querySelectorAll('.slip, .panel, .window > aside').length,
			address: location.href,
			entries: history.length,
			zoom: visualViewport!.scale
		};
	});
}

/** Where and how large everything is that can be pressed now, in CSS pixels of the window. */
export function pressed(page: Page) {
	return page.evaluate(() => {
		const controls = document.querySelectorAll<HTMLElement>('.kiosk :is(button, a[role=button], [role=slider])');
		return [...controls].flatMap((control) => {
			const { x, y, width, height } = control.getBoundingClientRect();
			const { visibility, pointerEvents } = getComputedStyle(control);
			if (width < 2 || visibility !== 'visible' || pointerEvents === 'none' || control.closest('[inert]')) return [];
			const bar = !!control.closest('.bar, .panel');
			const name = control.textContent!.trim() || control.getAttribute('role')!;
			return [{ name, bar, x, y, width, height, clipped: control.scrollWidth > control.clientWidth + 1 && bar }];
		});
	});
}
