import { range } from 'd3';
import { formatLength, formatQuantity } from '#lib/i18n/format.ts';
import { amountOf, figureOf } from '#lib/schema/claim.ts';
import type { Lang } from '#lib/schema/localized.ts';
import { scaleBar, type ScaleBar } from '#lib/ui/scale.ts';
import type { Claims } from '../figure.ts';
import type { Label } from '../letters.ts';
import type { Room } from '../rooms.ts';
import { WORDS } from './words.ts';

/** The road from edge to edge, in CSS pixels; a metre across it is everywhere as long. */
export interface Section {
	left: number;
	right: number;
	pixelsPerMetre: number;
	/** Where one lane ends and the next begins, were all as wide. */
	dividers: number[];
	bar: ScaleBar;
	/** Heights of the dimension line, of the lanes' upper end, of the road and of the scale. */
	dimension: number;
	upper: number;
	road: number;
	scale: number;
}

/** The road across the whole room, with a verge of bare ground on either side. @throws where a claim has no such amount. */
export function section(claims: Claims, { width, height, em }: Room): Section {
	const verge = 2 * em;
	const [left, right] = [verge, width - verge];
	const pixelsPerMetre = (right - left) / amountOf(claims, 'TX-SPEC', 'width');
	const lanes = amountOf(claims, 'TX-SPEC', 'lanes');
	// Nothing is known of heights: where there is much room, the drawing keeps together in its middle.
	const tall = Math.min(height, 9.5 * em);
	const top = (height - tall) / 2;
	return {
		left,
		right,
		pixelsPerMetre,
		dividers: range(1, lanes).map((lane) => left + ((right - left) * lane) / lanes),
		bar: scaleBar(1 / pixelsPerMetre, (right - left) / 3),
		dimension: top + Math.max(tall * 0.14, 0.85 * em),
		upper: top + Math.max(tall * 0.28, 1.8 * em),
		road: top + tall - 2.4 * em,
		scale: top + tall - 0.45 * em
	};
}

/** The words of the section: its width, what runs on it, and the length of the scale. */
export function labels(
	claims: Claims,
	lang: Lang,
	{ em }: Room,
	at: Section
): Record<'width' | 'traffic' | 'bar', Label> {
	const middle = (at.left + at.right) / 2;
	const told = (part: string) => formatQuantity(figureOf(claims['TX-SPEC']!, part), lang);
	return {
		width: {
			text: told('width'),
			x: middle,
			y: at.dimension + 0.5 * em,
			size: 1.4 * em,
			anchor: 'middle',
			serif: true
		},
		traffic: {
			text: WORDS[lang](told('lanes'), told('speed')),
			x: at.right,
			y: at.scale,
			size: 0.92 * em,
			anchor: 'end'
		},
		bar: {
			text: formatLength(at.bar.metres, lang),
			x: at.left + at.bar.pixels + 0.5 * em,
			y: at.scale,
			size: 0.85 * em,
			ink: 'quiet'
		}
	};
}
