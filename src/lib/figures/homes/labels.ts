import { range } from 'd3';
import { formatDate, formatQuantity } from '#lib/i18n/format.ts';
import { gradeName } from '#lib/i18n/grades.ts';
import type { Lang } from '#lib/schema/localized.ts';
import { YEARS } from '#lib/schema/story.ts';
import type { Claims } from '../figure.ts';
import { ems, wrapped, type Label } from '../letters.ts';
import type { Room } from '../rooms.ts';
import { across, saidIn, type Span } from './compute.ts';
import { WORDS } from './words.ts';

/** The words above each span of which something is known; in two rows where one would not hold them. */
export function knownLabels(claims: Claims, lang: Lang, { width, em }: Room, all: readonly Span[]): Label[] {
	const size = 0.92 * em;
	const labels = all.flatMap(({ from, known }): Label[] => {
		if (!known) return [];
		const { is, parts } = claims[known.claim]!;
		const words = known.planned ? WORDS[lang].planned : WORDS[lang].renewed;
		const text = words(formatQuantity(is!, lang), formatQuantity(parts.households!, lang));
		const x = Math.min(across(width)(from) + 2, width - ems(text) * size);
		return [{ text, x, y: 1.05 * em, size }];
	});
	const [first, ...later] = labels;
	const meet = later.some(({ x }) => x < first!.x + (ems(first!.text) + 0.5) * size);
	return meet ? [{ ...first!, y: first!.y + 1.15 * em }, ...later] : labels;
}

/** Heights in CSS pixels, below the words: the band in which the marks stand, and the foot of the years. */
export function bands({ height, em }: Room, words: readonly Label[]) {
	const upper = Math.max(...words.map(({ y }) => y)) + 0.45 * em;
	return { upper, lower: height - 1.4 * em, years: height - 0.3 * em };
}

/** The years of the dial below the band, each in the middle of its own width. */
export function yearLabels({ width, em }: Room, y: number): Label[] {
	const years = range(YEARS[0], YEARS[1] + 1);
	const size = Math.min(0.85 * em, width / years.length / 2.5);
	return years.map((year) => {
		return { text: String(year), x: across(width)(year + 0.5), y, size, anchor: 'middle', ink: 'quiet' };
	});
}

/** Height of a line, as a multiple of its letters. */
const LINE = 1.35;

/** What stands in a span of which nothing is known, between the heights of its band; in the last also what holds for the district. */
export function missingLabels(
	claims: Claims,
	lang: Lang,
	room: Room,
	span: Span,
	{ upper, lower }: { upper: number; lower: number }
): Label[] {
	const [left, right] = [across(room.width)(span.from), across(room.width)(span.to + 1)];
	const missing = gradeName('missing', lang);
	const size = 0.88 * room.em;
	const said = () => WORDS[lang].said(formatDate(String(saidIn(claims)), lang), gradeName(claims.S28!.grade, lang));
	const whole = span.to === YEARS[1] ? [missing, WORDS[lang].total(missing), said()] : [missing];
	const fits = (lines: readonly string[]) =>
		Math.min(size, (lower - upper - 4) / lines.length / LINE, ...lines.map((line) => (right - left - 4) / ems(line)));
	const broken = whole.flatMap((line) => wrapped(line, (right - left - 6) / size));
	const lines = fits(broken) > fits(whole) ? broken : whole;
	const fitted = fits(lines);
	return lines.map((text, i) => ({
		text,
		x: (left + right) / 2,
		y: (upper + lower) / 2 + (i - (lines.length - 1) / 2) * fitted * LINE + fitted * 0.35,
		size: fitted,
		anchor: 'middle',
		ink: i > 0 && span.to === YEARS[1] ? 'quiet' : 'text'
	}));
}
