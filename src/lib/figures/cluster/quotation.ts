import { formatQuantity } from '#lib/i18n/format.ts';
import { figureOf } from '#lib/schema/claim.ts';
import type { Lang } from '#lib/schema/localized.ts';
import type { Claims } from '../figure.ts';
import { ems, wrapped, type Label } from '../letters.ts';
import { crosses, overlaps } from '../views.ts';
import { WORDS } from './words.ts';

/** Where words stand at the foot of the chart: before the target's year. CSS pixels. */
interface Foot {
	/** Lines that stand up from the axis: no words may lie across them. */
	stems: readonly { x: number; from: number; to: number }[];
	before: number;
	y: number;
	size: number;
	shown: number;
}

/** How many times as much the later end is: 约3.1—3.5倍. */
function timesText(claims: Claims, lang: Lang): string {
	const [low, high] = ['low', 'high'].map((part) => figureOf(claims['S11']!, part));
	return `${formatQuantity({ ...low!, unit: undefined }, lang)}—${formatQuantity({ ...high!, bound: 'exact' }, lang)}`;
}

/** Height of a line, as a multiple of its letters. */
const LINE = 1.35;

/**
 * The newspaper's phrase at the foot, and below it what the two ends give: left of `before` CSS pixels where that leaves
 * every other label and every stem alone, in two lines if need be; else the phrase by itself. Where that has no room either the card alone quotes it.
 */
export function quotation(claims: Claims, lang: Lang, others: readonly Label[], at: Foot): Label[] {
	const words = WORDS[lang];
	const { before, stems, ...rest } = at;
	const phrase = words.quote(formatQuantity(figureOf(claims['S11']!), lang));
	const ends = words.ends(timesText(claims, lang));
	const rows = (texts: readonly string[]) =>
		texts.map((text, i): Label => {
			const y = at.y - (texts.length - 1 - i) * at.size * LINE;
			return { ...rest, x: before, y, anchor: 'end', ink: 'quiet', text };
		});
	const clear = (labels: Label[]) =>
		labels.every((label) => {
			return !others.some((other) => overlaps(label, other)) && !stems.some((stem) => crosses(label, stem));
		});
	const ways = [[phrase, ends], [phrase, ...wrapped(ends, ems(ends) * 0.6)], [phrase]].map(rows);
	return ways.find(clear) ?? [];
}
