import { extent, pairs, scaleLinear } from 'd3';
import { formatNumber, formatQuantity } from '#lib/i18n/format.ts';
import { gradeName } from '#lib/i18n/grades.ts';
import { DRAWN_FROM } from '#lib/schema/drawnFrom.ts';
import type { Lang } from '#lib/schema/localized.ts';
import type { Claims } from '../figure.ts';
import { ems, type Label } from '../letters.ts';
import type { Room } from '../rooms.ts';
import { reveal } from '../reveal.ts';
import { airYears, gapsOf, type AirYear } from './record.ts';
import { WORDS } from './words.ts';

/** Days of a common year: as many good ones as there can be. */
const DAYS_IN_YEAR = 365;

/** A year of the chart in CSS pixels; `shown` 0…1. A year without data has no height. */
export interface AirMark extends AirYear {
	x: number;
	y: number;
	shown: number;
}

/** The chart in a room. `drawn` 0…1: years come one after the other, and from 0.75 on it stands complete. */
export function airChart(claims: Claims, lang: Lang, { width, height, em }: Room, drawn: number) {
	const words = WORDS[lang];
	const years = airYears(DRAWN_FROM.air.map((id) => claims[id]!));
	const [first, last] = extent(years, ({ year }) => year) as [number, number];
	const size = em * 0.85;
	const base = height - em * 1.6;
	const r = Math.max(em * 0.26, 2.8);
	const column = width / (last - first + 1);
	const x = scaleLinear([first, last], [column / 2, width - column / 2]);
	const y = scaleLinear([0, DAYS_IN_YEAR], [base, em * 1.05]);
	const marks = years.map((entry): AirMark => {
		const turn = (0.5 * (entry.year - first)) / (last - first);
		return { ...entry, x: x(entry.year), y: y(entry.days?.value ?? 0), shown: reveal(drawn, turn + 0.02, turn + 0.22) };
	});
	const known = marks.filter(({ days }) => days);
	const sums = known.flatMap((mark) => {
		const { sum } = mark;
		if (!sum) return [];
		const long = words.sum(formatNumber(sum.value, lang));
		const text = ems(long) * size < column - em * 1.9 ? long : formatNumber(sum.value, lang);
		const at = { x: mark.x + r + em * 0.75, y: y(sum.value) + r + em * 0.65, shown: mark.shown };
		return [{ ...at, value: sum.value, text }];
	});
	const value = ({ days, x, y, shown }: AirMark, i: number): Label => {
		const text = i === 0 ? formatQuantity(days!, lang) : formatNumber(days!.value, lang);
		// The first has its unit, and may be wider than its column.
		const at = base + (y - base) * shown;
		// A number over a stem that is still short would say what the stem denies.
		const told = reveal(shown, 0.7, 1);
		const label = { text, y: at - r - em * 0.15, size: em * 0.92, anchor: 'middle', serif: true, shown: told } as const;
		return { ...label, x: Math.max(x, (ems(text) * label.size) / 2) };
	};
	const labels: Label[] = [
		{ text: words.year(formatNumber(DAYS_IN_YEAR, lang)), x: 0, y: y(DAYS_IN_YEAR) - em * 0.2, size, ink: 'quiet' },
		...marks.map(({ year, x }): Label => {
			return { text: String(year), x, y: height - em * 0.3, size, anchor: 'middle', ink: 'quiet' };
		}),
		...known.map(value),
		...sums.map(({ text, x, y, shown }): Label => ({
			text,
			x: x + r + em * 0.2,
			y: y + em * 0.3,
			size,
			ink: 'quiet',
			shown
		})),
		...gapsOf(marks).flatMap((gap): Label[] => {
			const text = gradeName('missing', lang);
			const wide = ems(text) * size;
			// Where a gap is too narrow for the words its mark stands alone: the same mark is named in the widest gap.
			if (wide > gap.length * column * 1.3) return [];
			const middle = Math.min(Math.max((gap[0]!.x + gap.at(-1)!.x) / 2, wide / 2), width - wide / 2);
			return [{ text, x: middle, y: base - em * 0.95, size, anchor: 'middle', ink: 'quiet', shown: gap[0]!.shown }];
		})
	];
	const joins = pairs(marks).filter(([a, b]) => a.days && b.days && b.year - a.year === 1);
	return { marks, joins, sums, labels, base, top: y(DAYS_IN_YEAR), r };
}
