import type { CDPSession, Page } from '@playwright/test';
import { stopped } from './frames.ts';
import { expect, test } from './reader.ts';

const BLANK = 'data:text/html,<title>blank</title>';

/** A page's session, whose browser may be one that gives no frames: no page can be brought to that at will. */
async function sessionOf(page: Page, draws = true): Promise<CDPSession> {
	await page.goto(BLANK);
	const session = await page.context().newCDPSession(page);
	const send = session.send.bind(session) as (method: string, params?: { expression?: string }) => Promise<unknown>;
	const mute = (method: string, params?: { expression?: string }) =>
		!draws && params?.expression?.includes('requestAnimationFrame') ? new Promise(() => {}) : send(method, params);
	return Object.assign(session, { send: mute });
}

test.describe('a browser is said to have stopped drawing', () => {
	test('when it gives no frame and its page answers', async ({ page }) => {
		expect(await stopped(await sessionOf(page, false), 1000)).toBe(true);
	});

	test('not while it draws, whatever clock the page has', async ({ page }) => {
		await page.clock.install();
		expect(await stopped(await sessionOf(page), 5000)).toBe(false);
	});

	test('not while its page is busy', async ({ page }) => {
		const session = await sessionOf(page);
		const busy = page.evaluate(() => {
			const end = performance.now() + 7000;
			while (performance.now() < end);
		});
		expect(await stopped(session, 500)).toBe(false);
		await busy;
	});

	test('not when its page is gone', async ({ page }) => {
		const session = await sessionOf(page);
		await page.close();
		expect(await stopped(session, 500)).toBe(false);
	});
});
