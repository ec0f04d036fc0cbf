import { group } from 'd3';
import { figureOf, type Measured, type Quantity } from '#lib/schema/claim.ts';
import { standingOf, type Standing } from '../mark.ts';
import { yearsOf } from '../years.ts';

type Amount = Exclude<Quantity, { date: string }>;

/** What is known of the good-air days of one year. */
export interface AirYear {
	year: number;
	/** Absent where no figure was found. */
	days?: Amount;
	/** What the official parts of the year add up to, where that is not the same. */
	sum?: Amount;
	standing: Standing;
}

/** A figure in days. @throws where a claim gives a date. */
function amount(quantity: Quantity, id: string): Amount {
	if ('date' in quantity) throw new Error(`The figure of claim ${id} is a date.`);
	return quantity;
}

/** What each claim says of its year, in their order. */
export function airYears(claims: readonly Measured[]): AirYear[] {
	return claims.map((claim) => {
		const { id, is, parts, grade } = claim;
		const year = yearsOf(claim)[0];
		if (!is) return { year, standing: 'missing' };
		const sum = 'official-sum' in parts && amount(figureOf(claim, 'official-sum'), id);
		return { year, days: amount(is, id), standing: standingOf(grade), ...(sum && { sum }) };
	});
}

/** Years without data that follow one another, together. */
export function gapsOf<T extends AirYear>(years: readonly T[]): T[][] {
	const missing = years.filter(({ days }) => !days);
	// Years of one gap differ from their rank among the missing by the same number.
	return [...group(missing, ({ year }) => year - missing.findIndex((other) => other.year === year)).values()];
}
