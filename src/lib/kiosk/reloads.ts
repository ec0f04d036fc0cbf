import { recent, timesFrom } from './watchdog.ts';

/** For as long as the browser runs: a restarted one may try the live map again. */
const KEY = 'shifeng-kiosk-reloads';

/** When the watchdog reloaded this page, in ms; none where the browser remembers nothing. */
export function reloads(): number[] {
	try {
		return recent(timesFrom(sessionStorage.getItem(KEY)), Date.now());
	} catch {
		return [];
	}
}

/** Loads the page anew, and remembers that it was done. */
export function reload(): void {
	try {
		sessionStorage.setItem(KEY, JSON.stringify([...reloads(), Date.now()]));
	} catch {
		// Not remembered: the page is reloaded all the same.
	}
	location.reload();
}

/** Forgets the reloads: the next page tries its live map again. */
export function forgetReloads(): void {
	try {
		sessionStorage.removeItem(KEY);
	} catch {
		// Nothing was remembered.
	}
}
