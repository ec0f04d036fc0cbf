import { remember, remembered } from './session.ts';
import { recent, timesFrom } from './watchdog.ts';

/** For as long as the browser runs: a restarted one may try the live map again. */
const KEY = 'shifeng-kiosk-reloads';

/** When the watchdog reloaded this page, in ms. */
export function reloads(): number[] {
	return recent(timesFrom(remembered(KEY)), Date.now());
}

/** Loads the page anew, and remembers that it was done. */
export function reload(): void {
	remember(KEY, JSON.stringify([...reloads(), Date.now()]));
	location.reload();
}

/** Forgets the reloads: the next page tries its live map again. */
export function forgetReloads(): void {
	remember(KEY, '[]');
}
