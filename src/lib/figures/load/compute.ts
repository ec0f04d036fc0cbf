import { scaleLinear, scalePoint } from 'd3';
import { formatDate, formatQuantity } from '#lib/i18n/format.ts';
import { amountOf, figureOf, type Measured } from '#lib/schema/claim.ts';
import type { Lang } from '#lib/schema/localized.ts';
import type { Claims } from '../figure.ts';
import { ems, type Label } from '../letters.ts';
import type { Room } from '../rooms.ts';
import { reveal } from '../reveal.ts';
import { yearsOf } from '../years.ts';
import { WORDS } from './words.ts';

const WASTES = ['EMIT-WATER', 'EMIT-SOLID', 'EMIT-GAS'] as const;
/** The whole city, in the unit of the shares. */
const WHOLE = 100;

/** A bar as long as the whole city's waste, with the zone's share of it filled. CSS pixels. */
export interface Bar {
	id: string;
	/** Share of the city's, in per cent, and how much of it is drawn. */
	share: number;
	filled: number;
	y: number;
	height: number;
}

/** How much it was: in 万 and 亿, or in millions and billions. */
function amountText(claim: Measured, lang: Lang): string {
	const english = 'billion' in claim.parts ? 'billion' : 'million';
	return formatQuantity(figureOf(claim, lang === 'zh' ? 'amount' : english), lang);
}

/** The chart in a room: its bars from `x[0]` to `x[1]` and its words. `drawn` 0…1; from 0.75 on it stands complete. */
export function loadChart(claims: Claims, lang: Lang, { width, height, em }: Room, drawn: number) {
	const { names, zone, city } = WORDS[lang];
	const amounts = WASTES.map((id) => amountText(claims[id]!, lang));
	const left = Math.max(...Object.values(names).map((name) => ems(name) * em)) + em * 0.8;
	const year = formatDate(String(yearsOf(claims[WASTES[0]]!)[0]), lang);
	const amountsOf = lang === 'zh' ? `${zone}${year}` : `${zone} ${year}`;
	const right = width - Math.max(...[...amounts, amountsOf].map((text) => ems(text) * em * 0.92)) - em * 0.8;
	const x = scaleLinear([0, WHOLE], [left, right]);
	const y = scalePoint(WASTES, [em * 1.35, height]).padding(0.5);
	const thick = Math.min(y.step() * 0.68, em * 2);
	const percents = WASTES.map((id) => formatQuantity(figureOf(claims[id]!), lang));
	// Where long amounts leave the bars short, the shortest filling still holds its percentage.
	const held = WASTES.map((id, i) => (x(amountOf(claims, id)) - left - em * 1.1) / ems(percents[i]!));
	const size = Math.min(thick * 0.76, em * 1.7, ...held);
	const bars = WASTES.map((id, i): Bar & { grown: number } => {
		const share = amountOf(claims, id);
		const grown = reveal(drawn, 0.03 + i * 0.14, 0.33 + i * 0.14);
		return { id, share, grown, filled: x(share * grown) - left, y: y(id)! - thick / 2, height: thick };
	});
	const rows = bars.flatMap(({ share, grown, y, height }, i): Label[] => {
		const shown = reveal(grown, 0.7, 1);
		const percent = percents[i]!;
		const middle = y + height / 2;
		const foot = middle + em * 0.36;
		const inside = { y: middle + size * 0.36, shown, ink: 'ground' } as const;
		const fits = x(share) - left > ems(zone) * em + ems(percent) * size + em * 1.6;
		return [
			{ text: names[WASTES[i]!], x: left - em * 0.8, y: foot, size: em, anchor: 'end' },
			{ text: percent, x: x(share * grown) - em * 0.45, size, anchor: 'end', serif: true, ...inside },
			...(i === 0 && fits ? [{ text: zone, x: left + em * 0.5, size: em, ...inside, y: foot }] : []),
			{ text: amounts[i]!, x: right + em * 0.8, y: foot, size: em * 0.92, shown, ink: 'quiet' }
		];
	});
	const head = { y: em * 0.88, size: em * 0.88, ink: 'quiet' } as const;
	const labels: Label[] = [
		{ text: city, x: (left + right) / 2, anchor: 'middle', ...head },
		{ text: amountsOf, x: right + em * 0.8, ...head },
		...rows
	];
	return {
		bars,
		labels,
		x: [left, right] as const,
		head: { y: em * 0.56, half: (ems(city) * em * 0.88) / 2 + em * 0.5 }
	};
}
