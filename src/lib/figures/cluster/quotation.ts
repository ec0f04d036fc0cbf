import { formatQuantity } from '#lib/i18n/format.ts';
import { figureOf } from '#lib/schema/claim.ts';
import type { Lang } from '#lib/schema/localized.ts';
import type { Claims } from '../figure.ts';
import type { Label } from '../letters.ts';
import { overlaps } from '../views.ts';
import { WORDS } from './words.ts';

/** Where words stand at the foot of the chart: before the target's year, or at the right edge. CSS pixels. */
interface Foot {
	before: number;
	edge: number;
	y: number;
	size: number;
	shown: number;
}

/** How many times as much the later end is: 约3.1—3.5倍. */
function timesText(claims: Claims, lang: Lang): string {
	const [low, high] = ['low', 'high'].map((part) => figureOf(claims['S11']!, part));
	return `${formatQuantity({ ...low!, unit: undefined }, lang)}—${formatQuantity({ ...high!, bound: 'exact' }, lang)}`;
}

/**
 * The newspaper's phrase at the foot, and below it what the two ends give: left of `before` CSS pixels where that leaves
 * every other label alone, else the phrase by itself, at the right edge if need be.
 */
export function quotation(claims: Claims, lang: Lang, others: readonly Label[], at: Foot): Label[] {
	const words = WORDS[lang];
	const { before, edge, ...rest } = at;
	const text = words.quote(formatQuantity(figureOf(claims['S11']!), lang));
	const foot: Label = { ...rest, x: before, anchor: 'end', ink: 'quiet', text };
	const both = [
		{ ...foot, y: at.y - at.size * 1.35 },
		{ ...foot, text: words.ends(timesText(claims, lang)) }
	];
	const clear = (labels: Label[]) => !labels.some((label) => others.some((other) => overlaps(label, other)));
	return [both, [foot]].find(clear) ?? [{ ...foot, x: edge }];
}
