import { range, scaleLinear } from 'd3';
import { amountOf } from '#lib/schema/claim.ts';
import { YEARS } from '#lib/schema/story.ts';
import type { Claims } from '../figure.ts';
import { yearsOf } from '../years.ts';

/** Years one after the other of which the same is known. */
export interface Span {
	from: number;
	to: number;
	/** How many communities, and which claim says so; absent where nothing was found. */
	known?: { claim: 'OLD-1315' | 'OLD-16'; communities: number; planned: boolean };
}

/** The year of the newspaper's word that nearly all is done. */
export const saidIn = (claims: Claims): number => yearsOf(claims.S28!)[0];

/** The years of the dial in spans, in order: what was done, what was planned, and what is not known. */
export function spans(claims: Claims): Span[] {
	const known = (['OLD-1315', 'OLD-16'] as const).map((claim): Span => {
		const years = yearsOf(claims[claim]!);
		// The text is of that year's spring: it can only speak of what was meant to be done.
		return {
			from: years[0],
			to: years.at(-1)!,
			known: { claim, communities: amountOf(claims, claim), planned: claim === 'OLD-16' }
		};
	});
	let next: number = YEARS[0];
	const all = known.flatMap((span): Span[] => {
		const gap = span.from > next ? [{ from: next, to: span.from - 1 }] : [];
		next = span.to + 1;
		return [...gap, span];
	});
	return next <= YEARS[1] ? [...all, { from: next, to: YEARS[1] }] : all;
}

/** Left edge of a year in CSS pixels; the year takes `across(year)` to `across(year + 1)`. */
export const across = (width: number) => scaleLinear([YEARS[0], YEARS[1] + 1], [0, width]);

/** Most rows of houses: more would stand like a tower. */
const ROWS = 4;

/** Columns in which so many houses stand in rows of one length. */
const evenColumns = (count: number): number[] =>
	range(1, count + 1).filter((columns) => count % columns === 0 && count / columns <= ROWS);

/** How large each of so many houses can be within `width` × `height`, with the room round it; CSS pixels. */
export function houseRoom(count: number, width: number, height: number): number {
	return Math.max(...evenColumns(count).map((columns) => Math.min(width / columns, (height * columns) / count)));
}

/** As many columns as there can be of houses of that room within `width`. */
export function columnsOf(count: number, width: number, room: number): number {
	return Math.max(...evenColumns(count).filter((columns) => columns * room <= width + 1e-6));
}

/** Upper left corner and side of each of so many houses, in CSS pixels from the middle of their span's foot, from there upwards. */
export function houses(count: number, columns: number, room: number): { x: number; y: number; side: number }[] {
	return range(count).map((i) => ({
		x: ((i % columns) - columns / 2 + 0.1) * room,
		y: (0.1 - 1 - Math.floor(i / columns)) * room,
		side: 0.8 * room
	}));
}

/** The wall of a slab of flats, as the communities have them, standing on the foot of a square of `side` pixels. */
export const block = (x: number, y: number, side: number): string =>
	`M${x} ${y + side}v${-0.9 * side}h${side}v${0.9 * side}Z`;

/** Storeys of a slab. */
const STOREYS = 4;

/** The lines between its storeys, with a stairwell in the middle that they leave out. */
export const storeys = (x: number, y: number, side: number): string =>
	range(1, STOREYS)
		.map(
			(storey) => `M${x} ${y + side * (1 - (0.9 * storey) / STOREYS)}h${0.38 * side}m${0.24 * side} 0h${0.38 * side}`
		)
		.join('');
