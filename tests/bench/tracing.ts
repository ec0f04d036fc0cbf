import type { Browser, Page } from 'playwright';
import type { TraceEvent } from './thread.ts';

/** Frames, style and layout, and calls of script. */
const CALLS = ['devtools.timeline', 'v8.execute'];
/** The tasks of each thread, whose tracing costs a little of its own. */
export const TASKS = 'toplevel';

/** Begins to trace what the browser does; what is returned ends it and gives the events. */
export async function tracing(browser: Browser, page: Page, ...more: string[]): Promise<() => Promise<TraceEvent[]>> {
	await browser.startTracing(page, { categories: [...CALLS, ...more] });
	return async () => {
		const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
		return traceEvents;
	};
}
