/** How long a drawing context may be lost before the page is loaded anew, in ms. */
const LOST = 10_000;
/** How long frames may fail to come while the page is to be seen, in ms. */
const STALLED = 15_000;
/** So many reloads within so long, in ms, and the live map is given up: the story goes on with stills. */
const RELOADS = 4;
const WITHIN = 10 * 60_000;

/** Whether a context lost at `since` has been gone for too long. */
export function isLostForGood(since: number | undefined, now: number): boolean {
	return since !== undefined && now - since >= LOST;
}

/** Whether the last frame was so long ago that the page must have stopped. */
export function isStalled(lastFrame: number, now: number): boolean {
	return now - lastFrame >= STALLED;
}

/** The reloads of the last ten minutes, by their times in ms. */
export function recent(reloads: readonly number[], now: number): number[] {
	return reloads.filter((at) => at <= now && now - at < WITHIN);
}

/** Whether the live map is given up: the watchdog has reloaded the page too often. */
export function givesUp(reloads: readonly number[], now: number): boolean {
	return recent(reloads, now).length >= RELOADS;
}

/** Times as they were written down; rubbish counts as none. */
export function timesFrom(text: string | null): number[] {
	try {
		const read: unknown = JSON.parse(text ?? '[]');
		return Array.isArray(read) ? read.filter((at): at is number => typeof at === 'number') : [];
	} catch {
		return [];
	}
}
