import { range, scaleLinear } from 'd3';
import { formatQuantity } from '#lib/i18n/format.ts';
import { amountOf, dateOf, figureOf } from '#lib/schema/claim.ts';
import type { Lang } from '#lib/schema/localized.ts';
import { wholeYear } from '#lib/schema/story.ts';
import type { Claims } from '../figure.ts';
import { LEAST, type Label } from '../letters.ts';
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

/** The chart in a room at a year of the dial: what is known by then, no line between, and the target that was set. */
export function clusterChart(claims: Claims, lang: Lang, { width, height, em }: Room, year: number) {
	const words = WORDS[lang];
	const size = em * 0.9;
	const base = height - em * 1.6;
	const r = Math.max(em * 0.28, 3);
	const due = Number(dateOf(claims, 'RAIL-TARGET', 'due').slice(0, 4));
	const aim = amountOf(claims, 'RAIL-TARGET');
	const ends = KNOWN.map((id) => yearsOf(claims[id]!)[0]);
	const [first, last] = [ends[0]!, ends.at(-1)!];
	const x = scaleLinear([first, last], [em * 1.3, width - em * 1.4]);
	const y = scaleLinear([0, Math.max(aim, ...KNOWN.map((id) => amountOf(claims, id)))], [base, em * 1]);
	const come = (when: number) => reveal(year, when - 0.4, when);
	const points = KNOWN.map((id, i): Point => {
		const [{ grade, is }, value] = [claims[id]!, amountOf(claims, id)];
		const open = is !== undefined && 'bound' in is && is.bound === 'more-than';
		const when = ends[i]!;
		return { id, year: when, value, x: x(when), y: y(value), open, standing: standingOf(grade), shown: come(when) };
	});
	const end = points.at(-1)!;
	const target = { x: x(due), y: y(aim), year: due, value: aim, shown: come(yearsOf(claims['RAIL-TARGET']!)[0]) };
	const labels: Label[] = [
		...yearLabels(range(first, last + 1), x, { y: height - em * 0.3, size: em * 0.85, now: wholeYear(year) }),
		...points.map(({ id, x, y, shown }): Label => {
			const beside = id === end.id ? ({ x: x - r - em * 0.5, anchor: 'end' } as const) : { x: x + r + em * 0.5 };
			return { text: money(claims, id, lang), ...beside, y: y + size * 0.36, size, shown };
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
	const gap = { x: end.x, from: target.y, to: end.y - r, shown: end.shown };
	return {
		points,
		target,
		gap,
		labels: [
			...labels,
			...quotation(claims, lang, labels, {
				before: target.x - em * 0.6,
				edge: width,
				y: base - em * 0.45,
				size: Math.max(em * 0.82, LEAST),
				shown: end.shown
			})
		],
		base,
		r
	};
}
