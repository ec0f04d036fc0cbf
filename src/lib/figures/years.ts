import type { Measured } from '#lib/schema/claim.ts';
import { ems, type Label } from './letters.ts';

/** The years that a claim speaks of, in the order in which it names them. @throws where it names none. */
export function yearsOf({ id, asOf }: Measured): [first: number, ...more: number[]] {
	const [first, ...more] = (asOf.zh.match(/\d{4}/g) ?? []).map(Number);
	if (first === undefined) throw new Error(`Claim ${id} names no year in its asOf.`);
	return [first, ...more];
}

/**
 * Names of years along an axis, at `y` CSS pixels. Where they stand too close, all but the first are cut to two digits:
 * 2012 13 14.
 */
export function yearLabels(
	years: readonly number[],
	x: (year: number) => number,
	{ y, size, now }: { y: number; size: number; now?: number }
): Label[] {
	const close = years.length > 1 && x(1) - x(0) < ems('2000') * size + size * 0.35;
	// Half of what the whole name is longer than the cut ones is too little where the axis is at its closest.
	const apart = (ems('2000') / 2 + ems('00') / 2 + 0.3) * size;
	const outwards = Math.max(size * 0.35, apart - (x(1) - x(0)));
	return years.map((year, i) => ({
		text: close && i > 0 ? String(year).slice(-2) : String(year),
		// Whole, the first needs more room than the others: it moves outwards.
		x: close && i === 0 ? x(year) - outwards : x(year),
		y,
		size,
		anchor: 'middle',
		ink: year === now ? 'accent' : 'quiet'
	}));
}
