import { range } from 'd3';
import { amountOf, figureOf, type Grade, type Quantity } from '#lib/schema/claim.ts';
import { DRAWN_FROM } from '#lib/schema/drawnFrom.ts';
import { YEARS } from '#lib/schema/story.ts';
import { airYears } from '../air/record.ts';
import { knownEnds } from '../closures/ends.ts';
import type { Claims } from '../figure.ts';
import { classAt, classesOf } from '../river-class/classes.ts';

export const ROWS = ['closures', 'river', 'air'] as const;
export type RowId = (typeof ROWS)[number];

/** What is known of one thing at one year of the dial. */
export interface Entry {
	id: RowId;
	/** Absent where no figure was found. */
	value?: number;
	grade: Grade;
	/** The year by whose end a total was whole, in the years after it. */
	since?: number;
}

/** Closures by the end of a year; once all have closed that stays so. */
function closed(claims: Claims, year: number): Entry {
	const ends = knownEnds(claims);
	const end = ends.find((end) => end.year === year);
	const last = ends.at(-1)!;
	if (end) return { id: 'closures', value: end.closed, grade: end.grade };
	const whole = year > last.year && last.closed === amountOf(claims, 'S06');
	if (!whole) return { id: 'closures', grade: 'missing' };
	return { id: 'closures', value: last.closed, grade: last.grade, since: last.year };
}

function river(claims: Claims, year: number): Entry {
	const span = classAt(classesOf(claims), year);
	return span
		? { id: 'river', value: span.value, grade: claims[span.claim]!.grade }
		: { id: 'river', grade: 'missing' };
}

function air(claims: Claims, year: number): Entry {
	const claim = DRAWN_FROM.air.map((id) => claims[id]!).find((claim) => airYears([claim])[0]!.year === year);
	const days: Quantity | undefined = claim?.is && figureOf(claim);
	if (!claim || !days || 'date' in days) return { id: 'air', grade: 'missing' };
	return { id: 'air', value: days.value, grade: claim.grade };
}

/** Looked up once for each record: the dial and its chart ask in every frame. */
const looked = new WeakMap<Claims, Map<number, readonly Entry[]>>();

/** What is known at a whole year of the dial, row by row. */
export function recordOf(claims: Claims, year: number): readonly Entry[] {
	let byYear = looked.get(claims);
	if (!byYear) looked.set(claims, (byYear = new Map()));
	let entries = byYear.get(year);
	if (!entries) byYear.set(year, (entries = [closed(claims, year), river(claims, year), air(claims, year)]));
	return entries;
}

/** The years of the dial of which at least one thing is known. */
export function knownYears(claims: Claims): number[] {
	const years = range(YEARS[0], YEARS[1] + 1);
	return years.filter((year) => recordOf(claims, year).some(({ value }) => value !== undefined));
}
