import type { Browser, Page } from 'playwright';
import type { TraceEvent } from './thread.ts';

/** Tasks of each thread; frames, style and layout; calls of script. */
const CATEGORIES = ['toplevel', 'devtools.timeline', 'v8.execute'];

/** Begins to trace what the browser does; what is returned ends it and gives the events. */
export async function tracing(browser: Browser, page: Page): Promise<() => Promise<TraceEvent[]>> {
	await browser.startTracing(page, { categories: CATEGORIES });
	return async () => {
		const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
		return traceEvents;
	};
}
