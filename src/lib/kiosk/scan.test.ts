import { expect, test } from 'vitest';
import { LIT, scanFrom, scanned, type Scan } from './scan.ts';

/** Which controls are lit, one after another, when nobody presses. */
function lit(count: number): number[] {
	const seen: number[] = [];
	let scan: Scan = scanFrom(0);
	for (let now = 0; scan; now += 100) {
		if (seen.length === 0 || scan.since === now) seen.push(scan.at);
		scan = scanned(scan, now + 100, count);
	}
	return seen;
}

test('every control is lit in turn, three times round, and then scanning ends', () => {
	expect(lit(4)).toEqual([0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3]);
});

test('each is lit long enough to be pressed', () => {
	const first = scanFrom(0);
	expect(scanned(first, LIT - 1, 4)).toBe(first);
	expect(scanned(first, LIT, 4)).toMatchObject({ at: 1 });
});

test('controls that have gone are not lit', () => {
	expect(scanned({ at: 5, round: 0, since: 0 }, 10, 3)).toMatchObject({ at: 0, round: 1 });
	expect(scanned(scanFrom(0), 10, 0)).toBeUndefined();
});
