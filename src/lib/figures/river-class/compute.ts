import { extent, pairs, range, scaleLinear, scalePoint } from 'd3';
import { formatDate, formatFigure } from '#lib/i18n/format.ts';
import { dateOf, figureOf } from '#lib/schema/claim.ts';
import { inLang, type Lang } from '#lib/schema/localized.ts';
import { wholeYear } from '#lib/schema/story.ts';
import type { Claims } from '../figure.ts';
import type { Label } from '../letters.ts';
import type { Room } from '../rooms.ts';
import { yearLabels } from '../years.ts';
import { classesOf } from './classes.ts';
import { WORDS } from './words.ts';

const DAY_MS = 86_400_000;

/** Where a day lies on an axis on which a calendar year reaches from half a year before its number to half a year after it. */
export function onAxis(iso: string): number {
	const [year, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
	const start = Date.UTC(year!, 0);
	const length = Date.UTC(year! + 1, 0) - start;
	return year! - 0.5 + (Date.UTC(year!, month - 1, day) + DAY_MS / 2 - start) / length;
}

/** The years in which the water was of one class, as a reach of river. CSS pixels. */
export interface Reach {
	value: number;
	from: number;
	to: number;
	/** How far it has come with the dial, between `from` and `to`. */
	now: number;
	y: number;
}

/** What stands in the chart's room whatever the year: the better class above, and the day of the last furnace beside it. */
export function riverClasses(claims: Claims, lang: Lang, { width, height, em }: Room) {
	const words = WORDS[lang];
	const spans = classesOf(claims);
	const [first, last] = extent(spans.flatMap(({ from, to }) => [from, to])) as [number, number];
	const base = height - em * 1.6;
	const size = em * 0.86;
	const left = em * 3.5;
	const x = scaleLinear([first - 0.5, last + 0.5], [left, width - 1]);
	const levels = [...new Set(spans.map(({ value }) => value))].sort((a, b) => a - b);
	const y = scalePoint(levels, [0, base]).padding(0.5);
	const thick = Math.min(em * 0.75, base * 0.12);
	const rows = spans.map((span) => ({ ...span, y: y(span.value)! + em * 0.4 }));
	const spanned = rows.map(({ value, from, to, y }) => ({ value, from: x(from - 0.5), to: x(to + 0.5), y }));
	const rises = pairs(spanned).map(([before, after]) => ({ x: after.from, from: before.y, to: after.y }));
	const stopped = dateOf(claims, 'S22', 'stopped');
	const furnace = x(onAxis(stopped));
	const [high, low] = extent(rows, ({ y }) => y) as [number, number];
	/** Its line crosses the upper reach and leaves the words above that alone. */
	const stem = { x: furnace, from: high - thick / 2, to: base };
	const roman = Math.min(em * 2.1, base * 0.32);
	const standing: Label[] = [
		...rows.flatMap(({ claim, from, y, value }): Label[] => [
			{
				text: inLang(claims[claim]!.asOf, lang),
				x: x(from - 0.5) + em * 0.2,
				y: y - thick / 2 - em * 0.4,
				size,
				ink: 'quiet'
			},
			{
				text: formatFigure(figureOf(claims[claim]!), lang, 'roman'),
				x: em * 1.45,
				anchor: 'middle',
				y: y + roman * 0.3,
				size: roman,
				serif: true
			},
			...(value === levels[0] && levels.length > 1
				? [
						{
							text: words.better,
							x: em * 1.45,
							anchor: 'middle',
							y: y + roman * 0.46 + size * 0.9,
							size,
							ink: 'quiet'
						} satisfies Label
					]
				: [])
		]),
		{ text: words.furnace, x: furnace + em * 0.5, y: low - em * 0.42, size },
		{ text: formatDate(stopped.slice(0, 10), lang), x: furnace + em * 0.5, y: low + em * 0.72, size, ink: 'quiet' }
	];
	const ticks = range(first, last + 1).map((tick) => x(tick));
	const yearAt = { y: height - em * 0.3, size };
	return { spanned, rises, stem, standing, ticks, thick, base, scale: x, yearAt, x: [left, width - 1] as const };
}

/** The chart at a year of the dial, with its fraction: how far the river has come, and the year below it. */
export function atYear(classes: ReturnType<typeof riverClasses>, year: number) {
	const { spanned, standing, scale, yearAt } = classes;
	const reaches = spanned.map((reach): Reach => {
		return { ...reach, now: Math.min(Math.max(scale(year + 0.5), reach.from), reach.to) };
	});
	const now = wholeYear(year);
	// It goes with its mark, which lies between two years while the dial does.
	const labels: Label[] = [...standing, ...yearLabels([now], () => scale(year), { ...yearAt, now })];
	return { reaches, labels, now: scale(year) };
}
