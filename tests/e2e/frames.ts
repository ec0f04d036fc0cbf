import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Page, TestInfo } from '@playwright/test';

/** Where it is noted which tests' browsers stopped drawing; Playwright empties the folder before each run. */
export const STOPPED = 'stopped';
/** How often a page is asked for a frame, and how long its browser may take for it, in ms: software draws a first map for seconds. */
const OFTEN = 10_000;
const PATIENCE = 30_000;
/** How long a page that is not busy takes to say that it is there, in ms. */
const ANSWER = 5_000;

const after = (ms: number) => setTimeout(ms, undefined, { ref: false });

/** What an expression comes to in a world beside the page's own, whose clock a test may hold. */
async function ask(session: CDPSession, expression: string): Promise<unknown> {
	const { frameTree } = await session.send('Page.getFrameTree');
	const world = { frameId: frameTree.frame.id, worldName: 'frames' };
	const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', world);
	const { result } = await session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true });
	return result.value;
}

/**
 * Whether a browser has stopped drawing a page that it shows: no frame came for `patience` ms, while the page's own
 * thread answers. A page that is busy, gone or on its way elsewhere has not.
 */
export async function stopped(session: CDPSession, patience: number): Promise<boolean> {
	const elsewhere = () => 'elsewhere';
	const frame = ask(session, 'new Promise((done) => requestAnimationFrame(() => done("frame")))').catch(elsewhere);
	if (await Promise.race([frame, after(patience)])) return false;
	const shown = ask(session, 'document.visibilityState').catch(elsewhere);
	return (await Promise.race([shown, after(ANSWER)])) === 'visible';
}

/**
 * Headless Chromium now and then ceases to draw a page for good, and whatever waits for a frame of it waits for ever. Asks
 * the page for frames until what is returned is called; where none comes, notes the test, so that it can be told from one
 * that failed, and ends the page.
 */
export async function watchFrames(page: Page, info: TestInfo): Promise<() => void> {
	const session = await page.context().newCDPSession(page);
	let over = false;
	const watch = async () => {
		while (!over && !page.isClosed()) {
			await after(OFTEN);
			if (over || page.isClosed() || !(await stopped(session, PATIENCE)) || over) continue;
			const notes = join(info.project.outputDir, STOPPED);
			mkdirSync(notes, { recursive: true });
			writeFileSync(join(notes, info.testId), `${info.titlePath.join(' › ')}\n`);
			console.error(`No frame came for ${PATIENCE / 1000} s under “${info.title}”, whose page answers: it ends here.`);
			await page.close();
		}
	};
	void watch();
	return () => (over = true);
}
