import type { Browser } from 'playwright';
import { PHONE, slowed } from './conditions.ts';
import { receivedBy } from './loading.ts';
import { listen } from './network.ts';
import { signWhenReady, watch, type Seen } from './seen.ts';
import type { Site } from './site.ts';
import { blockingTime } from './tasks.ts';
import { TASKS, tracing } from './tracing.ts';

/** How a page arrives on a middling phone: times in ms since navigation, sizes in bytes as they were sent. */
export interface Load {
	firstPaint: number;
	largestPaint: number;
	/**
	 * When both text and the first picture of the map are painted: of a page with a still its largest paint, of one whose
	 * map begins by itself the end of its first complete drawing, which is no paint to the browser.
	 */
	readable: number;
	/** Blocking time from the first paint until the page has come to rest, while nobody gives a sign. */
	blocking: number;
	shift: number;
	/** Received up to the largest paint, and until it is readable: of every file, with headers, whole or in part. */
	bytesToPaint: number;
	bytesToReadable: number;
	/** When the live map stands, where the first sign is given as soon as the page is ready. */
	live?: number;
}

/** The longest that a page may take, in ms. */
const PATIENCE = 120_000;

/** Resolves in the page when it has nothing to do any more. */
const rested = async () => {
	for (let i = 0; i < 5; i++) await new Promise<unknown>((resolve) => requestIdleCallback(resolve));
};

/** Opens a page in a new window with nothing in its cache, and says what it saw once it had come to rest. */
async function visit(browser: Browser, { origin, map }: Site, signed: boolean) {
	const context = await browser.newContext({ viewport: PHONE });
	try {
		const page = await context.newPage();
		page.setDefaultTimeout(PATIENCE);
		const network = listen(await slowed(page));
		await page.addInitScript(watch);
		if (signed) await page.addInitScript(signWhenReady);
		const trace = await tracing(browser, page, TASKS);
		await page.goto(origin);
		await page.locator('html[data-story=ready]').waitFor();
		if (map === 'eager' || (map === 'asked' && signed)) await page.locator('html[data-map=live]').waitFor();
		await page.waitForLoadState('networkidle');
		await page.evaluate(rested);
		const { seen, now, timeOrigin, files } = await page.evaluate(() => ({
			seen: (globalThis as unknown as { seen: () => Seen }).seen(),
			now: performance.now(),
			timeOrigin: performance.timeOrigin,
			files: (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(
				({ name, responseEnd, transferSize }) => ({ url: name, ended: responseEnd, bytes: transferSize })
			)
		}));
		/** The clock of the network and, in µs, of the trace. */
		const clock = (ms: number) => (timeOrigin + ms) / 1000 - network.behind();
		const events = await trace();
		const unheard = files.filter(({ url }) => !network.heard(url));
		const chunks = [...network.chunks, ...unheard.map(({ ended, bytes }) => ({ at: clock(ended), bytes }))];
		return {
			seen,
			bytes: (until: number) => receivedBy(chunks, clock(until)),
			blocking: () => blockingTime(events, clock(seen.first) * 1e6, clock(now) * 1e6)
		};
	} finally {
		await context.close();
	}
}

/** Loads a page as a middling phone does: once while nobody gives a sign, and once with a sign where its map waits for one. */
export async function load(browser: Browser, site: Site): Promise<Load> {
	const { seen, bytes, blocking } = await visit(browser, site, false);
	const { live } = site.map === 'asked' ? (await visit(browser, site, true)).seen : seen;
	const readable = Math.max(seen.largest, (site.map === 'eager' && live) || 0);
	return {
		firstPaint: seen.first,
		largestPaint: seen.largest,
		readable,
		blocking: blocking(),
		shift: seen.shift,
		bytesToPaint: bytes(seen.largest),
		bytesToReadable: bytes(readable),
		...(live !== undefined && { live })
	};
}
