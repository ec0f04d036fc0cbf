import { range, scaleLinear } from 'd3';
import { formatNumber } from '#lib/i18n/format.ts';
import { gradeName } from '#lib/i18n/grades.ts';
import { amountOf } from '#lib/schema/claim.ts';
import type { Lang } from '#lib/schema/localized.ts';
import { wholeYear, YEARS } from '#lib/schema/story.ts';
import type { Claims } from '../figure.ts';
import type { Label } from '../letters.ts';
import type { Room } from '../rooms.ts';
import { standingOf, type Standing } from '../mark.ts';
import { reveal } from '../reveal.ts';
import { yearLabels } from '../years.ts';
import { counter } from './counter.ts';
import { knownEnds } from './ends.ts';

/** A known total, or a year before the last one without a figure, on the foot of the chart. CSS pixels. */
export interface Point {
	year: number;
	x: number;
	y: number;
	value?: number;
	standing: Standing;
	/** 0…1: it comes with the dial's year. */
	shown: number;
}

/** The totals above their points; two that stand side by side at one height lean away from each other. */
function valueLabels(
	points: readonly Point[],
	{ size, lift, lang }: { size: number; lift: number; lang: Lang }
): Label[] {
	const meet = (a?: Point, b?: Point) =>
		a && b && b.x - a.x < 2.2 * size && Math.abs(a.y - b.y) < size && a.shown > 0 && b.shown > 0;
	return points.map((point, i): Label => {
		const label = { text: formatNumber(point.value!, lang), y: point.y - lift, size, serif: true, shown: point.shown };
		if (meet(point, points[i + 1])) return { ...label, x: point.x + size * 0.5, anchor: 'end' };
		if (meet(points[i - 1], point)) return { ...label, x: point.x - size * 0.5, anchor: 'start' };
		return { ...label, x: point.x, anchor: 'middle' };
	});
}

/** The chart in a room at a year of the dial: a counter, and the known totals as points that no line joins. */
export function closuresChart(claims: Claims, lang: Lang, room: Room, year: number) {
	const { width, height, em } = room;
	const { labels: words, width: left } = counter(claims, lang, room, year);
	const size = em * 0.85;
	const base = height - em * 1.65;
	const r = Math.max(em * 0.26, 2.8);
	const x = scaleLinear(YEARS, [left + em, width - em]);
	const y = scaleLinear([0, amountOf(claims, 'S06')], [base, em * 1.35]);
	const ends = knownEnds(claims);
	const points = ends.map(({ year: end, closed, grade }): Point => {
		const shown = reveal(year, end - 0.3, end);
		return { year: end, x: x(end), y: y(closed), value: closed, standing: standingOf(grade), shown };
	});
	const gaps = range(YEARS[0], ends.at(-1)!.year).filter((gap) => !ends.some((end) => end.year === gap));
	const missing = gaps.map((gap): Point => ({
		year: gap,
		x: x(gap),
		y: base - r - 2,
		standing: 'missing',
		shown: reveal(year, gap - 0.3, gap)
	}));
	// Above the first points, between its years: one word for all of them.
	const missed: Label = {
		text: gradeName('missing', lang),
		x: x(gaps[0]!) - r,
		y: Math.min(...points.filter(({ year }) => year <= gaps.at(-1)! + 1).map(({ y }) => y)) - r - em * 1.5,
		size,
		ink: 'quiet'
	};
	const labels: Label[] = [
		...words,
		...yearLabels(range(YEARS[0], YEARS[1] + 1), x, { y: height - em * 0.3, size, now: wholeYear(year) }),
		...valueLabels(points, { size, lift: r + em * 0.3, lang }),
		missed
	];
	return {
		points,
		missing,
		missed: missed.y + em * 0.3,
		labels,
		base,
		r,
		x: [x.range()[0]!, x.range()[1]!] as const,
		now: x(year)
	};
}
