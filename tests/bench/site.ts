import type { Page } from 'playwright';
import { signWhenReady } from './seen.ts';

/** A page that is measured. */
export interface Site {
	name: 'ours' | 'common' | 'plain';
	/** Where it is served. */
	origin: string;
	/** Whether it has a live map, and whether that begins by itself: ours waits for the reader's first sign. */
	map: 'none' | 'eager' | 'asked';
}

/** Opens a page and waits until it can be read and its map, if it has any, stands. */
export async function openLive(page: Page, { origin, map }: Site): Promise<void> {
	await page.goto(origin);
	await page.locator('html[data-story=ready]').waitFor();
	if (map === 'asked') await page.evaluate(signWhenReady);
	if (map !== 'none') await page.locator('html[data-map=live]').waitFor({ timeout: 120_000 });
}
