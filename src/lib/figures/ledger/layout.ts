import type { Label } from '../letters.ts';
import { ems } from '../letters.ts';
import type { Room } from '../rooms.ts';
import { columns, type Line } from './compute.ts';

/** A line as it is laid out, in CSS pixels: its words, the dotted leader to its amount, and the rule below it. */
export interface Row {
	line: Line;
	labels: Label[];
	leader: { x1: number; x2: number; y: number };
	rule: number;
}

/** The rows of the book, and the two upright rules before its amounts. */
export interface Book {
	rows: Row[];
	amounts: number;
}

/** Lays the book out in a room; letters shrink evenly where the longest entries would not fit side by side. */
export function laidOut(book: readonly Line[], { width, height, em }: Room): Book {
	const row = height / book.length;
	const numeral = Math.min((row * 0.78) / em, 2.2);
	const wide = columns(book, numeral);
	const gaps = 3.1;
	const needed = (wide.name + wide.asOf + wide.before + wide.number + wide.after + gaps) * em;
	const size = em * Math.min(width / needed, 1);
	const units = width - (wide.after + 0.15) * size;
	const numbers = units - 0.3 * size;
	const amounts = numbers - (wide.number + wide.before + 0.9) * size;
	const rows = book.map((line, i): Row => {
		const rule = row * (i + 1) - 0.5;
		const y = rule - Math.max((row - numeral * size * 0.74) / 2, 3);
		const asOf = (wide.name + 0.6) * size;
		const told = asOf + ems(line.asOf) * 0.85 * size;
		const labels: Label[] = [
			{ text: line.name, x: 0, y, size },
			{ text: line.asOf, x: asOf, y, size: 0.85 * size, ink: 'quiet' },
			{ text: line.number, x: numbers, y, size: numeral * size, anchor: 'end', serif: true },
			{ text: line.after, x: units, y, size }
		];
		const before = numbers - (ems(line.number) * numeral + 0.3) * size;
		if (line.before) labels.push({ text: line.before, x: before, y, size: 0.85 * size, anchor: 'end', ink: 'quiet' });
		return { line, labels, leader: { x1: told + 0.5 * size, x2: amounts - 0.5 * size, y: y - 0.25 * size }, rule };
	});
	return { rows, amounts };
}
