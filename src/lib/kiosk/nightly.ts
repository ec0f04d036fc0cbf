import type { Kept } from './offline/kept.ts';
import { choreOf, nightAt } from './night.ts';
import { forgetReloads } from './reloads.ts';
import { remember, remembered } from './session.ts';

/** How often the clock on the wall is looked at, in ms, and for how long the server may take to answer. */
const LOOK = 60_000;
const PATIENCE = 8000;
const KEY = 'shifeng-kiosk-night';

export interface Nightly {
	/** Minute of the day from which the stand may look for a new version. */
	refresh: number | undefined;
	/** The version of this page, and where the server says which one it has. */
	version: string;
	versionUrl: string;
	/** Nobody is at the stand. */
	isIdle: () => boolean;
	/** Whether the live map is wanted and stands. */
	isLive: () => boolean;
	/** What keeps the stand, once it does. */
	kept: () => Kept | undefined;
	onreload: () => void;
}

async function versionAt(url: string): Promise<string | undefined> {
	try {
		const reply = await fetch(url, { cache: 'no-store', signal: timeout(PATIENCE) });
		const { version } = (await reply.json()) as { version?: unknown };
		return reply.ok && typeof version === 'string' ? version : undefined;
	} catch {
		return undefined;
	}
}

/** `AbortSignal.timeout()`, which the oldest browsers lack. */
function timeout(ms: number): AbortSignal {
	const abort = new AbortController();
	setTimeout(() => abort.abort(), ms);
	return abort.signal;
}

/** Does the night's chore if its window is open, nobody is there and it has not been done yet. Whether the page is left. */
export async function doChore(night: Nightly, now: Date): Promise<boolean> {
	const name = nightAt(now, night.refresh);
	if (!name || remembered(KEY) === name || !night.isIdle()) return false;
	const answered = await versionAt(night.versionUrl);
	const chore = choreOf(night.version, answered, night.isLive());
	// A server that did not answer may do so later in the night.
	if (answered === undefined || !night.isIdle()) return false;
	if (chore === 'update') {
		const kept = night.kept();
		// Whatever is not kept comes from the server with the next load.
		if (kept && !(await kept.renew(night.isIdle))) return false;
	}
	remember(KEY, name);
	if (chore === 'none') return false;
	forgetReloads();
	night.onreload();
	return true;
}

/** Looks after the night's chores until the undo is called. */
export function keepNights(night: Nightly): () => void {
	const timer = setInterval(() => void doChore(night, new Date()).catch(() => {}), LOOK);
	return () => clearInterval(timer);
}
