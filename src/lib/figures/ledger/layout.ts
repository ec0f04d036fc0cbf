import type { Label } from '../letters.ts';
import { ems, LEAST } from '../letters.ts';
import type { Room } from '../rooms.ts';
import { columns, type Line } from './compute.ts';

/** A line as it is laid out, in CSS pixels: its words, the dotted leader to its amount, where there is room for one, and the rule below it. */
export interface Row {
	line: Line;
	labels: Label[];
	leader: { x1: number; x2: number; y: number } | undefined;
	rule: number;
}

/** The rows of the book, and the two upright rules before its amounts. */
export interface Book {
	rows: Row[];
	amounts: number;
}

/** Size of what is noted beside a name or number, as a multiple of theirs. */
export const NOTE = 0.85;
/** Height of a line of letters, and what of it lies below their foot, as multiples of their size. */
const [HIGH, FOOT] = [1.02, 0.16];
/** Between the tails of a name and the note of time that stands below it, where letters of the least size leave so much and at least. CSS pixels. */
const [APART, TIGHT] = [1.4, 0.2];
/** Fewer dots than three lead nowhere. CSS pixels. */
const SHORTEST = 12;

/** Lays the book out in a room; letters shrink evenly where the longest entries would not fit side by side. */
export function laidOut(book: readonly Line[], { width, height, em }: Room): Book {
	const row = height / book.length;
	const numeral = Math.min((row * 0.78) / em, 2.2);
	const wide = columns(book, numeral);
	const gaps = 3.1;
	const beside = wide.before + wide.number + wide.after + gaps;
	const inOne = em * Math.min(width / ((wide.name + wide.asOf + beside) * em), 1);
	// Where the notes of time could not be read beside the names, they stand below them.
	const below = NOTE * inOne < LEAST * 0.95;
	const over = row / HIGH - LEAST;
	const high = Math.max(over - APART, Math.min(LEAST, over - 0.5));
	const inTwo = Math.min(em, width / (Math.max(wide.name, wide.asOf) + beside - 0.6), high);
	const size = below ? inTwo : inOne;
	const note = below ? LEAST : Math.max(NOTE * size, LEAST);
	const apart = Math.min(Math.max((row - (size + note) * HIGH) / 2, TIGHT), APART);
	const units = width - (wide.after + 0.15) * size;
	const numbers = units - 0.3 * size;
	const amounts = numbers - (wide.number + wide.before + 0.9) * size;
	const rows = book.map((line, i): Row => {
		const rule = row * (i + 1) - 0.5;
		const y = rule - Math.max((row - numeral * size * 0.74) / 2, 3);
		const asOf = below ? 0 : (wide.name + 0.6) * size;
		const told = Math.max(ems(line.name) * size, asOf + ems(line.asOf) * note);
		const low = rule - (row - (size + note) * HIGH - apart) / 2 - note * FOOT;
		const labels: Label[] = [
			{ text: line.name, x: 0, y: below ? low - (HIGH - FOOT) * note - FOOT * size - apart : y, size },
			{ text: line.asOf, x: asOf, y: below ? low : y, size: note, ink: 'quiet' },
			{ text: line.number, x: numbers, y, size: numeral * size, anchor: 'end', serif: true },
			{ text: line.after, x: units, y, size }
		];
		const before = numbers - (ems(line.number) * numeral + 0.3) * size;
		if (line.before) labels.push({ text: line.before, x: before, y, size: note, anchor: 'end', ink: 'quiet' });
		const [x1, x2] = [told + 0.5 * size, amounts - 0.5 * size];
		const leader = x2 - x1 < SHORTEST ? undefined : { x1, x2, y: y - 0.25 * size };
		return { line, labels, leader, rule };
	});
	return { rows, amounts };
}
