import type { Browser } from 'playwright';
import { PHONE } from './conditions.ts';
import { drawn } from './drawn.ts';
import { watch, type Seen } from './seen.ts';
import { openLive, type Site } from './site.ts';
import { longTasks, workCost, type LongTasks, type WorkCost } from './tasks.ts';
import { TASKS, tracing } from './tracing.ts';

/** What a read from the top of a page to its foot costs this machine, unslowed, once its map is live. */
export interface Walk {
	/** How far it is, in CSS pixels. */
	height: number;
	/** Of the main thread, in ms for each 1,000 px. */
	per1000: WorkCost;
	long: LongTasks;
	/** Sum of all layout shifts until the reader is at the foot. */
	shift: number;
}

/** A turn of the wheel, in CSS pixels: every one is shown before the next. */
const TURN = 100;

/** Reads a page from its top to its foot by turns of the wheel. */
export async function walk(browser: Browser, site: Site): Promise<Walk> {
	const page = await browser.newPage({ viewport: PHONE });
	try {
		await page.addInitScript(watch);
		await openLive(page, site);
		await page.mouse.move(PHONE.width / 2, PHONE.height * 0.8);
		await page.evaluate(drawn, 3);
		const trace = await tracing(browser, page, TASKS);
		const foot = () => page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1);
		while (!(await foot())) {
			await page.mouse.wheel(0, TURN);
			await page.evaluate(drawn, 1);
		}
		const events = await trace();
		const { height, shift } = await page.evaluate(() => ({
			height: scrollY,
			shift: (globalThis as unknown as { seen: () => Seen }).seen().shift
		}));
		const cost = workCost(events);
		const per = (ms: number) => (ms * 1000) / height;
		return {
			height,
			per1000: { script: per(cost.script), style: per(cost.style), task: per(cost.task) },
			long: longTasks(events, site.origin),
			shift
		};
	} finally {
		await page.close();
	}
}
