import { range, scaleLinear } from 'd3';
import { formatQuantity } from '#lib/i18n/format.ts';
import { amountOf, dateOf, figureOf } from '#lib/schema/claim.ts';
import type { Lang } from '#lib/schema/localized.ts';
import { wholeYear } from '#lib/schema/story.ts';
import type { Claims } from '../figure.ts';
import { ems, LEAST, wrapped, type Label } from '../letters.ts';
import type { Room } from '../rooms.ts';
import { standingOf, type Standing } from '../mark.ts';
import { reveal } from '../reveal.ts';
import { yearLabels, yearsOf } from '../years.ts';
import { quotation } from './quotation.ts';
import { WORDS } from './words.ts';

const KNOWN = ['RAIL-2011', 'RAIL-2015', 'RAIL-2021'] as const;

/** The output of a year in 亿元, in CSS pixels; `shown` 0…1, as it comes with the dial. */
export interface Point {
	id: string;
	year: number;
	value: number;
	x: number;
	y: number;
	/** The source says more than this. */
	open: boolean;
	standing: Standing;
	shown: number;
}

/** A sum of money in the language's own unit: 亿元, or billions of yuan. */
const money = (claims: Claims, id: string, lang: Lang) =>
	formatQuantity(figureOf(claims[id]!, lang === 'zh' ? undefined : 'billion'), lang);

/** Height of a line of words, as a multiple of their size. */
const LINE = 1.1;

/** Words in one line, or in two that do not part a number from its unit, where the next point's stem leaves no more room. */
const wordsWithin = (text: string, room: number): string[] =>
	ems(text) <= room ? [text] : wrapped(text.replace(/(\d) /, '$1\u00a0').replace(/ (yuan)/, '\u00a0$1'), room);

/** The chart in a room at a year of the dial: what is known by then, no line between, and the target that was set. */
export function clusterChart(claims: Claims, lang: Lang, { width, height, em }: Room, year: number) {
	const words = WORDS[lang];
	const size = em * 0.9;
	const base = height - em * 1.6;
	const r = Math.max(em * 0.28, 3);
	const due = Number(dateOf(claims, 'RAIL-TARGET', 'due').slice(0, 4));
	const wanted = amountOf(claims, 'RAIL-TARGET');
	const ends = KNOWN.map((id) => yearsOf(claims[id]!)[0]);
	const [first, last] = [ends[0]!, ends.at(-1)!];
	const x = scaleLinear([first, last], [em * 1.3, width - em * 1.4]);
	const y = scaleLinear([0, Math.max(wanted, ...KNOWN.map((id) => amountOf(claims, id)))], [base, em * 1]);
	const come = (when: number) => reveal(year, when - 0.4, when);
	const points = KNOWN.map((id, i): Point => {
		const [{ grade, is }, value] = [claims[id]!, amountOf(claims, id)];
		const open = is !== undefined && 'bound' in is && is.bound === 'more-than';
		const when = ends[i]!;
		return { id, year: when, value, x: x(when), y: y(value), open, standing: standingOf(grade), shown: come(when) };
	});
	const end = points.at(-1)!;
	const target = { x: x(due), y: y(wanted), year: due, value: wanted, shown: come(yearsOf(claims['RAIL-TARGET']!)[0]) };
	const labels: Label[] = [
		...yearLabels(range(first, last + 1), x, { y: height - em * 0.3, size: em * 0.85, now: wholeYear(year) }),
		...points.flatMap(({ id, x, y, shown }, i): Label[] => {
			const beside = id === end.id ? ({ x: x - r - em * 0.5, anchor: 'end' } as const) : { x: x + r + em * 0.5 };
			const room = id === end.id ? x - r - em * 0.5 : points[i + 1]!.x - em * 0.5 - beside.x;
			const lines = wordsWithin(money(claims, id, lang), room / size);
			// Two lines beside a low mark end above the axis.
			const last = Math.min(y + (0.36 + ((lines.length - 1) * LINE) / 2) * size, base - em * 0.3);
			return lines.map((text, line) => {
				return { text, ...beside, y: last - (lines.length - 1 - line) * LINE * size, size, shown };
			});
		}),
		{
			text: words.target(money(claims, 'RAIL-TARGET', lang)),
			x: target.x - r - em * 0.5,
			y: target.y + size * 0.36,
			size,
			anchor: 'end',
			shown: target.shown
		}
	];
	// The line up to the target leaves out where the last year's words stand across it.
	const across = { top: end.y - size * 0.7, foot: end.y + size * 0.6 };
	const aim = [
		{ from: base, to: across.foot, shown: 1 },
		{ from: across.foot, to: across.top, shown: 1 - end.shown },
		{ from: across.top, to: target.y, shown: 1 }
	];
	const gap = { x: end.x, from: target.y, to: end.y - r, shown: end.shown };
	return {
		points,
		target,
		aim,
		gap,
		labels: [
			...labels,
			...quotation(claims, lang, labels, {
				stems: points.map(({ x, y }) => ({ x, from: base, to: y })),
				before: target.x - em * 0.6,
				y: base - em * 0.45,
				size: Math.max(em * 0.82, LEAST),
				shown: end.shown
			})
		],
		base,
		r
	};
}
