import type { ScaleContinuousNumeric } from 'd3';
import type { Claim } from '#lib/schema/claim.ts';
import { widthOf, type Label } from './label.ts';

/** The years that a claim speaks of, in the order in which it names them. @throws where it names none. */
export function yearsOf({ id, asOf }: Claim): [first: number, ...more: number[]] {
	const [first, ...more] = (asOf.zh.match(/\d{4}/g) ?? []).map(Number);
	if (first === undefined) throw new Error(`Claim ${id} names no year in its asOf.`);
	return [first, ...more];
}

/** Names of years along an axis, at `y` CSS pixels; where they stand too close they are cut to two digits, ’14. */
export function yearLabels(
	years: readonly number[],
	x: ScaleContinuousNumeric<number, number>,
	{ y, size, now }: { y: number; size: number; now?: number }
): Label[] {
	const short = Math.abs(x(1) - x(0)) < widthOf('2000', size) + size * 0.35;
	return years.map((year) => ({
		text: short ? `’${String(year).slice(-2)}` : String(year),
		x: x(year),
		y,
		size,
		anchor: 'middle',
		ink: year === now ? 'accent' : 'quiet'
	}));
}
