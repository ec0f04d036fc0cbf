import { figureOf } from '#lib/schema/claim.ts';
import type { Claims } from '../figure.ts';
import { yearsOf } from '../years.ts';

/** Which class a water had from the end of one year to the end of another, both of them included. */
export interface ClassSpan {
	from: number;
	to: number;
	/** Class of the national standard for surface water, 1…5: the lower, the cleaner. */
	value: number;
	/** The claim that says so. */
	claim: string;
}

/** The claims that give the class of the water at 霞湾, in the order of their years. */
const CLAIMS = ['WATER-BEFORE', 'WATER-AFTER'] as const;

/**
 * The classes as they are known, each for the years that its claim speaks of. A claim without a figure gives no span.
 * @throws where a claim with a figure names no years, or its figure is a date.
 */
export function classesOf(claims: Claims): ClassSpan[] {
	return CLAIMS.flatMap((id) => {
		const claim = claims[id]!;
		if (!claim.is) return [];
		const quantity = figureOf(claim);
		const years = yearsOf(claim);
		if ('date' in quantity) throw new Error(`The figure of claim ${id} is a date and not a class.`);
		return [{ from: years[0], to: years.at(-1)!, value: quantity.value, claim: id }];
	});
}

/** The class of a calendar year, or nothing where no claim speaks of that year. */
export function classAt(classes: readonly ClassSpan[], wholeYear: number): ClassSpan | undefined {
	return classes.find(({ from, to }) => from <= wholeYear && wholeYear <= to);
}
