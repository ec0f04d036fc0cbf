import type { Measured, Grade } from '#lib/schema/claim.ts';
import { amountOf } from '#lib/schema/claim.ts';
import { closures, type YearEnd } from '../embers/compute.ts';
import type { Claims } from '../figure.ts';

/** A year end at which the number of closures is known, and what it rests on. */
export interface KnownEnd extends YearEnd {
	grade: Grade;
}

/** What the running total of a claim rests on: one that we added up is derived, unless it is the whole that others give. */
function gradeOf({ grade, parts }: Measured, closed: number, claims: Claims): Grade {
	if (!('cumulative' in parts)) return grade;
	return closed === amountOf(claims, 'S06') ? claims['S06']!.grade : 'derived';
}

/** The year ends at which the number of closures in 清水塘 is known, in order. */
export function knownEnds(claims: Claims): KnownEnd[] {
	return closures(claims).flatMap(({ year, closed }) => {
		const claim = claims[`CLOSE-${year}`];
		return claim ? [{ year, closed, grade: gradeOf(claim, closed, claims) }] : [];
	});
}
