import { range } from 'd3';
import { formatDate, formatQuantity } from '#lib/i18n/format.ts';
import { gradeName } from '#lib/i18n/grades.ts';
import type { Lang } from '#lib/schema/localized.ts';
import { YEARS } from '#lib/schema/story.ts';
import type { Claims } from '../figure.ts';
import { ems, LEAST, wrapped, type Label } from '../letters.ts';
import type { Room } from '../rooms.ts';
import { across, saidIn, type Span } from './compute.ts';
import { WORDS } from './words.ts';

/** Height of a line of what is known, as a multiple of its letters, and the blank below the last one, of the chart's. */
const [CLOSE, BLANK] = [1.15, 0.35];

/** How many communities and households a known span has, in words. */
function saying(claims: Claims, lang: Lang, { known }: Span): string {
	const { is, parts } = claims[known!.claim]!;
	const words = known!.planned ? WORDS[lang].planned : WORDS[lang].renewed;
	return words(formatQuantity(is!, lang), formatQuantity(parts.households!, lang));
}

/** Lines of words below each other, from the foot of the first. */
const below = (lines: readonly string[], at: Omit<Label, 'text'>): Label[] =>
	lines.map((text, i) => ({ ...at, text, y: at.y + i * CLOSE * at.size }));

/** What was planned, above all marks: a year is too narrow for its words, which begin at its edge and run on over the years after it. */
export function plannedLabels(claims: Claims, lang: Lang, { width, em }: Room, all: readonly Span[]): Label[] {
	const size = 0.92 * em;
	return all
		.filter(({ known }) => known?.planned)
		.flatMap((span) => {
			const text = saying(claims, lang, span);
			const left = across(width)(span.from) + 2;
			const lines = ems(text) * size > width - left ? wrapped(text, (width - left) / size) : [text];
			const widest = Math.max(...lines.map(ems)) * size;
			return below(lines, { x: Math.min(left, width - widest), y: 1.05 * em, size });
		});
}

/**
 * What was done, in lines no wider than its years, in letters a little smaller where that saves a line; their feet are
 * counted from the top of the houses that they stand on.
 */
export function doneLabels(claims: Claims, lang: Lang, { width, em }: Room, span: Span): Label[] {
	const x = across(width);
	const [left, right] = [x(span.from), x(span.to + 1)];
	const text = saying(claims, lang, span);
	const wanted = 0.92 * em;
	const lines = wrapped(text, (right - left) / Math.max(0.9 * wanted, LEAST));
	const size = Math.max(Math.min(wanted, (right - left) / Math.max(...lines.map(ems))), LEAST);
	const y = -BLANK * em - (lines.length - 1) * CLOSE * size;
	return below(lines, { x: (left + right) / 2, y, size, anchor: 'middle' });
}

/** Height that words above houses take, in CSS pixels. */
export const heightOf = (labels: readonly Label[]): number =>
	Math.max(0, ...labels.map(({ y, size }) => 0.9 * size - y));

/** Heights in CSS pixels, below the words: the band in which the marks stand, and the foot of the years. */
export function bands({ height, em }: Room, words: readonly Label[]) {
	const upper = Math.max(0, ...words.map(({ y }) => y)) + 0.45 * em;
	return { upper, lower: height - 1.4 * em, years: height - 0.3 * em };
}

/** The years of the dial below the band, each in the middle of its own width. */
export function yearLabels({ width, em }: Room, y: number): Label[] {
	const years = range(YEARS[0], YEARS[1] + 1);
	const size = Math.max(Math.min(0.85 * em, width / years.length / 2.5), LEAST);
	return years.map((year) => {
		return { text: String(year), x: across(width)(year + 0.5), y, size, anchor: 'middle', ink: 'quiet' };
	});
}

/** Height of a line of what is not known, as a multiple of its letters: where it can be, and at least. */
const [LINE, TIGHT] = [1.35, 1.15];

interface Fitted {
	lines: readonly string[];
	size: number;
	/** Height of a line, as a multiple of its letters. */
	leading: number;
}

/** Lines for a box, as large as it has room for up to `most`; where it is low they close up. */
function fitted(lines: readonly string[], { width, height }: Pick<Room, 'width' | 'height'>, most: number): Fitted {
	const size = Math.min(most, height / lines.length / TIGHT, ...lines.map((line) => width / ems(line)));
	return { lines, size, leading: Math.min(LINE, height / lines.length / size) };
}

/**
 * What stands in a span of which nothing is known, between the heights of its band; in the last also what holds for the
 * district. Where that can be read only in fewer words, the district's alone, or fewer in a year of its own.
 */
export function missingLabels(
	claims: Claims,
	lang: Lang,
	room: Room,
	span: Span,
	{ upper, lower }: { upper: number; lower: number }
): Label[] {
	const [left, right] = [across(room.width)(span.from), across(room.width)(span.to + 1)];
	// Within its dashed frame, and clear of it.
	const box = { width: right - left - 8, height: lower - upper - 4 };
	const last = span.to === YEARS[1];
	const missing = gradeName('missing', lang);
	const said = () => WORDS[lang].said(formatDate(String(saidIn(claims)), lang), gradeName(claims.S28!.grade, lang));
	const whole = last ? [missing, WORDS[lang].total(missing), said()] : [missing];
	const size = 0.88 * room.em;
	const broken = (lines: readonly string[]) => lines.flatMap((line) => wrapped(line, box.width / size));
	const [full, split, brief] = [whole, broken(whole), broken(last ? whole.slice(1) : [WORDS[lang].none])].map((lines) =>
		fitted(lines, box, size)
	) as [Fitted, Fitted, Fitted];
	const better = split.size > full.size ? split : full;
	const written = better.size < LEAST ? brief : better;
	return written.lines.map((text, i) => ({
		text,
		x: (left + right) / 2,
		y:
			(upper + lower) / 2 + (i - (written.lines.length - 1) / 2) * written.size * written.leading + written.size * 0.35,
		size: written.size,
		anchor: 'middle',
		ink: text !== missing && last ? 'quiet' : 'text'
	}));
}
