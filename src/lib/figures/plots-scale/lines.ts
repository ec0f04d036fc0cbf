import { formatQuantity } from '#lib/i18n/format.ts';
import { figureOf } from '#lib/schema/claim.ts';
import type { Lang } from '#lib/schema/localized.ts';
import type { Claims } from '../figure.ts';
import { ems, wrapped } from '../letters.ts';
import { COMPARED } from './compute.ts';
import { WORDS } from './words.ts';

/** Size of the smaller words, as a multiple of the larger. */
export const SMALL = 0.88;

/** What is written beside the square at a place in the row, line by line: its area `big`, what it is, its share of the zone; in lines of at most `room` times the size of the large words. */
export function linesOf(claims: Claims, lang: Lang, at: 0 | 1, room: number) {
	const { claim, area } = COMPARED[at];
	const words = WORDS[lang];
	const said = (id: string, part?: string) => formatQuantity(figureOf(claims[id]!, part), lang);
	// As its source gives it, before it is converted; English gives land in km² alone.
	const big = [...(area && lang === 'en' ? [] : [said(claim)]), ...(area ? [said(claim, area)] : [])];
	const small = [
		...(claim === 'S25' ? words.treated : words.planned(said('WB-PLOTS'))),
		...words.ofZone(said(claim, 'share'))
	];
	const inOne = (line: string) => (ems(line) * SMALL > room ? undefined : line);
	return [
		...big.flatMap((text) => (ems(text) > room ? wrapped(text, room) : [text])).map((text) => ({ text, big: true })),
		...small.flatMap((parts) => inOne(parts.join(words.space)) ?? parts).map((text) => ({ text, big: false }))
	];
}
