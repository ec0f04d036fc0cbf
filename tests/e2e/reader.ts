import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { loadContent } from '../../src/lib/content/load.ts';
import type { Frame, Position } from '../../src/lib/schema/scene.ts';
import { watchFrames } from './frames.ts';

/** The story as it was built. */
export const { story } = loadContent();
export const ids = story.steps.map(({ id }) => id);

/**
 * A page that fails its test when anything asks another host for something, when a script throws, or when the console
 * shows an error or a warning. Chromium's own remark on how fast this machine's software WebGL reads pixels is nobody's
 * fault, nor is what the test itself brings about.
 */
export const strictly = (ours?: RegExp) =>
	base.extend({
		page: async ({ page, baseURL }, use, info) => {
			const unwatch = await watchFrames(page, info);
			const wrong: string[] = [];
			const excused = (text: string) => /GPU stall due to ReadPixels/.test(text) || ours?.test(text);
			page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
			page.on('console', (message) => {
				if (['error', 'warning'].includes(message.type()) && !excused(message.text()))
					wrong.push(`console: ${message.text()}`);
			});
			page.on('request', (request) => {
				const url = request.url();
				if (!url.startsWith(baseURL!) && !/^(data|blob):/.test(url)) wrong.push(`request: ${url}`);
			});
			await use(page);
			unwatch();
			expect(wrong).toEqual([]);
		}
	});
export const test = strictly();
export { expect };

/** A window smaller than most and laid out as they are, where its size is not the point: software soon draws a map in it. */
export const SMALL = { width: 960, height: 640 };

/** Gives the reader's first sign, for which the map waits, and waits until what should come of it is seen. */
export async function signUntil(page: Page, seen: Locator): Promise<void> {
	// Signs count once the page has come to rest where it was opened.
	await expect(async () => {
		await page.evaluate(() => dispatchEvent(new Event('pointermove')));
		await expect(seen).toBeVisible({ timeout: 500 });
	}).toPass();
}

/** Gives the reader's first sign and waits until the live map stands. */
export const wakeMap = (page: Page): Promise<void> => signUntil(page, page.locator('html[data-map=live]'));

/** Opens the story and waits until it can be read and, unless told otherwise, its live map stands. */
export async function open(page: Page, address = '', map: 'live' | 'still' = 'live'): Promise<void> {
	await page.goto(address);
	await page.locator('html[data-story=ready]').waitFor();
	if (map === 'live') await wakeMap(page);
}

/** Scrolls so that the story stands at a position, as far as whole pixels allow. */
export async function scrollTo(page: Page, { index, progress }: Position): Promise<void> {
	await page.evaluate(
		({ id, progress }) => {
			const stage = document.querySelector('.stage')!;
			const part = (name: string) => Number(getComputedStyle(stage).getPropertyValue(name));
			const line = innerHeight * (1 + (part('--gap') - part('--box')) / 2);
			const { top, height } = document.getElementById(id)!.getBoundingClientRect();
			scrollBy({ top: top + progress * height - line, behavior: 'instant' });
		},
		{ id: ids[index]!, progress }
	);
	await still(page);
}

/** Waits until the story has taken up the page's place and shown it: its camera is the same for four frames. */
export async function still(page: Page): Promise<void> {
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				let [before, same] = ['', 0];
				const look = () => {
					const { camera, step, progress } = document.documentElement.dataset;
					const now = `${camera} ${step} ${progress}`;
					same = now === before ? same + 1 : 0;
					before = now;
					if (same >= 4) resolve();
					else requestAnimationFrame(look);
				};
				look();
			})
	);
}

/** Where the story says it stands. */
export function said(page: Page) {
	return page.evaluate(() => {
		const { step, progress, year, camera, map } = document.documentElement.dataset;
		return { step, progress: Number(progress), year: Number(year), camera: camera!.split(',').map(Number), map };
	});
}

/** The frame the page has laid out, in the words of the schema, in CSS pixels: its scale is left to the page. */
export function frameOf(page: Page): Promise<Frame> {
	return page.evaluate(() => {
		const stage = document.querySelector('.stage')!;
		const outer = stage.getBoundingClientRect();
		const inner = document.querySelector('.area')!.getBoundingClientRect();
		const part = (name: string) => Number(getComputedStyle(stage).getPropertyValue(name));
		return {
			width: Math.round(outer.width),
			height: Math.round(outer.height),
			free: {
				x: Math.round(inner.x - outer.x),
				y: Math.round(inner.y - outer.y),
				width: Math.round(inner.width),
				height: Math.round(inner.height)
			},
			dock: part('--dock') * innerHeight,
			scale: 1,
			travel: part('--box') + part('--gap')
		};
	});
}
