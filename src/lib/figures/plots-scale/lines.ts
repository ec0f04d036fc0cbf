import { formatQuantity } from '#lib/i18n/format.ts';
import { figureOf } from '#lib/schema/claim.ts';
import { inLang, type Lang } from '#lib/schema/localized.ts';
import type { Claims } from '../figure.ts';
import { COMPARED } from './compute.ts';
import { WORDS } from './words.ts';

/** What is written beside the square at a place in the row, line by line: its area `big`, what it is, its share of the zone. */
export function linesOf(claims: Claims, lang: Lang, at: 0 | 1, narrow: boolean) {
	const { claim, area } = COMPARED[at];
	const words = WORDS[lang];
	const said = (id: string, part?: string) => formatQuantity(figureOf(claims[id]!, part), lang);
	const figure = figureOf(claims[claim]!, area);
	const unit = 'unit' in figure && figure.unit ? inLang(figure.unit, lang) : '';
	const bare = formatQuantity('unit' in figure ? { ...figure, unit: undefined } : figure, lang);
	const km2 = narrow ? [bare, unit] : [said(claim, area)];
	// As its source gives it, before it is converted.
	const big = area ? [said(claim), ...km2] : km2;
	const small = [claim === 'S25' ? words.treated : words.planned(said('WB-PLOTS')), words.ofZone(said(claim, 'share'))];
	return [
		...big.map((text) => ({ text, big: true })),
		...small.flatMap((parts) => (narrow ? [...parts] : [parts.join(words.space)])).map((text) => ({ text, big: false }))
	];
}
