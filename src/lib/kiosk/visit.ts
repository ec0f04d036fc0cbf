/** What a stand is doing, and since when, in ms of its clock. */
export type Visit =
	/** It invites: nobody is there. */
	| { readonly state: 'attract'; readonly since: number }
	/** Somebody reads; `since` is their last touch. */
	| { readonly state: 'active'; readonly since: number }
	/** Nobody has touched it for long: it counts down. */
	| { readonly state: 'warn'; readonly since: number }
	/** It goes back to how it began. */
	| { readonly state: 'reset'; readonly since: number };
export type VisitState = Visit['state'];

/** What can happen to a stand: somebody touches it or presses a key, or time passes. */
export type Sign = 'touch' | 'tick';

/** Seconds, as in the settings: without a touch until the stand invites again, of which the last are the warning. */
export interface Patience {
	attract: number;
	warn: number;
}

/** How long a stand takes to go back, in ms: a short blink says that something has ended. */
export const RESETTING = 400;

/** How long a warning may take until it is on the screen, in ms: so much earlier it begins, and its seconds are counted from there. */
const APPEARING = 100;

/** What becomes of a visit by a sign at `now`, in ms of the same clock. The same object where nothing changes. */
export function after(visit: Visit, sign: Sign, now: number, { attract, warn }: Patience): Visit {
	if (sign === 'touch') return { state: 'active', since: now };
	const passed = now - visit.since;
	switch (visit.state) {
		case 'attract':
			return visit;
		case 'active':
			return passed >= (attract - warn) * 1000 - APPEARING ? { state: 'warn', since: now } : visit;
		case 'warn':
			return passed >= warn * 1000 + APPEARING ? { state: 'reset', since: now } : visit;
		case 'reset':
			return passed >= RESETTING ? { state: 'attract', since: now } : visit;
		default:
			return visit satisfies never;
	}
}

/** Whole seconds of warning that are left; 0 where nobody is warned. */
export function secondsLeft(visit: Visit, now: number, { warn }: Patience): number {
	if (visit.state !== 'warn') return 0;
	const seen = Math.max(0, now - visit.since - APPEARING);
	return Math.max(0, Math.ceil(warn - seen / 1000));
}
