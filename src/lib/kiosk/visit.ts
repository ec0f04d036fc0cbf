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

/** What becomes of a visit by a sign at `now`, in ms of the same clock. The same object where nothing changes. */
export function after(visit: Visit, sign: Sign, now: number, { attract, warn }: Patience): Visit {
	if (sign === 'touch') return { state: 'active', since: now };
	const passed = now - visit.since;
	switch (visit.state) {
		case 'attract':
			return visit;
		case 'active':
			return passed >= (attract - warn) * 1000 ? { state: 'warn', since: now } : visit;
		case 'warn':
			return passed >= warn * 1000 ? { state: 'reset', since: now } : visit;
		case 'reset':
			return passed >= RESETTING ? { state: 'attract', since: now } : visit;
		default:
			return visit satisfies never;
	}
}

/** Whole seconds of warning that are left; 0 where nobody is warned. */
export function secondsLeft(visit: Visit, now: number, { warn }: Patience): number {
	return visit.state === 'warn' ? Math.max(0, Math.ceil(warn - (now - visit.since) / 1000)) : 0;
}
