import type { Browser, Page } from 'playwright';
import { PHONE } from '../conditions.ts';
import { drawn } from '../drawn.ts';
import { signWhenReady } from '../seen.ts';
import { workCost, type WorkCost } from '../tasks.ts';
import { TASKS, tracing } from '../tracing.ts';

/** What a page of some size costs this machine, unslowed, in ms of the main thread's own time. */
export interface Grown {
	/** Of the document, its sheets and its script, uncompressed, until it is ready; and of all until its map is live. */
	bytes: { ready: number; live: number };
	/** From navigation until the page is ready, and from the reader's first sign until the map is live. */
	ready: number;
	live: number;
	/** Of a turn of the wheel, drawn; and of going to the next step, drawn. */
	turn: WorkCost;
	change: WorkCost;
}

/** Steps without a chart, near the middle of the story: still ground, a figure on the map, and a year that runs. */
const SCRUBBED = ['zone', 'embers', 'last-furnace'];
const TURNS = 20;
const CHANGES = 12;

/** The id that one of the story's own steps has in the middle of a grown story. */
export function middle(id: string, steps: number, own: number): string {
	const time = Math.floor(steps / 2 / own);
	return time === 0 ? id : `${id}-${time + 1}`;
}

/** Bytes that a page has been given, pictures and letters aside: they do not grow with it. */
const given = (page: Page) =>
	page.evaluate(() =>
		[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
			.filter(({ name }) => !/\.(svg|woff2)$/.test(name))
			.reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).decodedBodySize, 0)
	);

/** What happens while `act` runs costs so much of the page's main thread. */
async function costOf(browser: Browser, page: Page, act: () => Promise<void>): Promise<WorkCost> {
	const trace = await tracing(browser, page, TASKS);
	await act();
	return workCost(await trace());
}

const each = ({ script, style, task }: WorkCost, count: number): WorkCost => ({
	script: script / count,
	style: style / count,
	task: task / count
});

/** Measures a page with so many steps; `own` is how many the story itself has. */
export async function measureGrown(browser: Browser, origin: string, steps: number, own: number): Promise<Grown> {
	const page = await browser.newPage({ viewport: PHONE });
	page.setDefaultTimeout(120_000);
	try {
		const { task: ready } = await costOf(browser, page, async () => {
			await page.goto(origin);
			await page.locator('html[data-story=ready]').waitFor();
		});
		const bytesReady = await given(page);
		const { task: live } = await costOf(browser, page, async () => {
			await page.evaluate(signWhenReady);
			await page.locator('html[data-map=live]').waitFor();
		});
		const bytes = { ready: bytesReady, live: await given(page) };
		await page.mouse.move(PHONE.width / 2, PHONE.height * 0.8);
		const ids = SCRUBBED.map((id) => middle(id, steps, own));
		const goTo = async (id: string) => {
			await page.evaluate((id) => document.getElementById(id)!.scrollIntoView({ behavior: 'instant' }), id);
			await page.waitForFunction((id) => document.documentElement.dataset['step'] === id, id);
			await page.evaluate(drawn, 3);
		};
		// Once through, so that no step pays for what is made only once.
		for (const id of ids) await goTo(id);
		const scrubbed: WorkCost[] = [];
		for (const id of ids) {
			await goTo(id);
			const turns = async () => {
				for (let turn = 0; turn < TURNS; turn++) {
					await page.mouse.wheel(0, PHONE.height / TURNS);
					await page.evaluate(drawn, 1);
				}
			};
			scrubbed.push(await costOf(browser, page, turns));
		}
		await goTo(ids[0]!);
		const change = await costOf(browser, page, async () => {
			for (let time = 0; time < CHANGES; time++) {
				await page.keyboard.press('ArrowRight');
				await page.evaluate(drawn, 1);
			}
		});
		const all = (of: keyof WorkCost) => scrubbed.reduce((sum, cost) => sum + cost[of], 0);
		const turn = each({ script: all('script'), style: all('style'), task: all('task') }, TURNS * ids.length);
		return { bytes, ready, live, turn, change: each(change, CHANGES) };
	} finally {
		await page.close();
	}
}
