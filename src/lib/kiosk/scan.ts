/**
 * Scanning for whoever has one switch: the controls light up one after another, and a press takes the one that is lit.
 * `at` is the index of that control, `round` how often all of them have been lit; undefined while nobody scans.
 */
export type Scan = { readonly at: number; readonly round: number; readonly since: number } | undefined;

/** How long each control stays lit, in ms. */
export const LIT = 1600;
/** Scanning ends by itself after so many rounds without a press. */
const ROUNDS = 3;

/** The first control lights up. */
export function scanFrom(now: number): Scan {
	return { at: 0, round: 0, since: now };
}

/** What is lit at `now`, in ms, of so many controls. */
export function scanned(scan: Scan, now: number, count: number): Scan {
	if (!scan || count === 0) return undefined;
	if (now - scan.since < LIT && scan.at < count) return scan;
	const next = scan.at + 1;
	if (next < count) return { ...scan, at: next, since: now };
	return scan.round + 1 < ROUNDS ? { at: 0, round: scan.round + 1, since: now } : undefined;
}
