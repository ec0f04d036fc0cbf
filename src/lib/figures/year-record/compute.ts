import { range, scaleBand, scaleLinear } from 'd3';
import type { Lang } from '#lib/schema/localized.ts';
import { wholeYear, YEARS } from '#lib/schema/story.ts';
import type { Claims } from '../figure.ts';
import { ems, type Label } from '../letters.ts';
import type { Room } from '../rooms.ts';
import { standingOf, type Standing } from '../mark.ts';
import { yearLabels } from '../years.ts';
import { recordOf, ROWS, type RowId } from './record.ts';
import { noteText, valueText } from './said.ts';
import { WORDS } from './words.ts';

/** One thing through the years of the dial, in CSS pixels. */
export interface Strip {
	id: RowId;
	y: number;
	marks: { year: number; x: number; standing: Standing; value?: number }[];
	/** From where to where a total that was whole simply stays so. */
	stays?: readonly [from: number, to: number];
}

/** The table in a room at a year of the dial: what is known of the year at the left, in which years something is at the right. */
export function yearRecordChart(claims: Claims, lang: Lang, { width, height, em }: Room, year: number) {
	const { names } = WORDS[lang];
	const now = wholeYear(year);
	const years = range(YEARS[0], YEARS[1] + 1);
	const records = years.map((year) => recordOf(claims, year));
	const small = em * 0.85;
	const rows = scaleBand(ROWS, [0, height - em * 1.7]).paddingInner(0.16);
	const big = Math.min(rows.bandwidth() - small * 1.25, em * 2.4);
	const left = Math.max(
		...ROWS.map((id) => ems(names[id]) * small),
		...records.flat().map((entry) => {
			if (entry.value === undefined) return 0;
			return ems(valueText(entry, lang)) * big + em * 0.5 + ems(noteText(entry, lang)) * small;
		})
	);
	const x = scaleLinear(YEARS, [left + em * 1.7, width - em * 1.2]);
	const strips = ROWS.map((id, row): Strip => {
		const y = rows(id)! + rows.bandwidth() / 2;
		const entries = records.map((record, i) => ({ ...record[row]!, x: x(years[i]!), year: years[i]! }));
		const marks = entries
			.filter(({ since }) => since === undefined)
			.map(({ year, x, value, grade }) => ({
				year,
				x,
				standing: standingOf(grade),
				...(value !== undefined && { value })
			}));
		const since = entries.find(({ since }) => since !== undefined)?.since;
		return { id, y, marks, ...(since !== undefined && { stays: [x(since), x(YEARS[1])] as const }) };
	});
	const labels = recordOf(claims, now).flatMap((entry): Label[] => {
		const { id, value } = entry;
		const top = rows(id)! + (rows.bandwidth() - small * 1.2 - big) / 2;
		const foot = { x: 0, y: top + small * 1.2 + big * 0.94 };
		const text = valueText(entry, lang);
		const name: Label = { text: names[id], x: 0, y: top + small, size: small, ink: 'quiet' };
		if (value === undefined) return [name, { text, ...foot, size: Math.min(em * 1.15, big), ink: 'quiet' }];
		return [
			name,
			{ text, ...foot, size: big, serif: true },
			{ text: noteText(entry, lang), x: ems(text) * big + em * 0.5, y: foot.y, size: small, ink: 'quiet' }
		];
	});
	const shortened = yearLabels(years, x, { y: height - em * 0.3, size: small, now });
	return {
		strips,
		labels: [...labels, ...shortened],
		now: x(year),
		rule: [0, height - em * 1.5] as const,
		r: Math.max(em * 0.27, 2.8)
	};
}
