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
	return [
		...big.flatMap((text) => (ems(text) > room ? unitBelow(text, room) : [text])).map((text) => ({ text, big: true })),
		...small.flatMap((parts) => joined(parts, words.space, room / SMALL)).map((text) => ({ text, big: false }))
	];
}

/** A number with its unit on a line of its own, where that has room there. */
function unitBelow(text: string, room: number): string[] {
	const parts = text.split(/(?=平方公里)/);
	return parts.some((part) => ems(part) > room) ? wrapped(text, room) : parts;
}

/** Parts in as few lines as their room allows, the last as long as can be; all by themselves where one is wider. */
function joined(parts: readonly string[], space: string, room: number): string[] {
	const all = parts.slice(1).reduce<string[][]>(
		(ways, part) =>
			ways.flatMap((way) => [
				[...way.slice(0, -1), way.at(-1)! + space + part],
				[...way, part]
			]),
		[[parts[0]!]]
	);
	const widest = (way: readonly string[]) => Math.max(...way.map(ems));
	const [best] = all
		.filter((way) => widest(way) <= room)
		.sort((a, b) => a.length - b.length || ems(b.at(-1)!) - ems(a.at(-1)!));
	return best ?? [...parts];
}
