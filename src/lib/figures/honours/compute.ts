import { figureOf, type Measured } from '#lib/schema/claim.ts';
import { inLang, type Lang } from '#lib/schema/localized.ts';
import { DRAWN_FROM } from '#lib/schema/drawnFrom.ts';
import type { Claims, ToldClaims } from '../figure.ts';
import { SHORT_NAMES } from './shortNames.ts';

/** An honour of the newspaper's roll, in the roll's order. */
export interface Honour {
	id: string;
	name: string;
	/** The same, cut to what a small wall has room for. */
	short: string;
	/** Place in the roll, from 0: the order in which they appear. */
	order: number;
}

/** One half of the wall: its honours, how many there should be, and how well they are attested. */
export interface Half {
	grade: 'corroborated' | 'newspaper';
	count: number;
	honours: Honour[];
}

const isConfirmed = ({ grade }: Measured): boolean => grade === 'corroborated';

function countOf(claims: Claims, part: string): number {
	const quantity = figureOf(claims.HONOURS!, part);
	if ('date' in quantity) throw new Error('The honours are counted, not dated.');
	return quantity.value;
}

/** The wall: left the honours that a second source knows, right those of the newspaper alone. */
export function wall(claims: ToldClaims, lang: Lang): [confirmed: Half, unconfirmed: Half] {
	const roll = DRAWN_FROM.honours
		.filter((id) => id !== 'HONOURS')
		.map((id, order) => {
			const name = inLang(claims[id]!.says, lang);
			return { id, order, name, short: SHORT_NAMES[lang]?.[id] ?? name };
		});
	return [
		{
			grade: 'corroborated',
			count: countOf(claims, 'confirmed'),
			honours: roll.filter(({ id }) => isConfirmed(claims[id]!))
		},
		{
			grade: 'newspaper',
			count: countOf(claims, 'unconfirmed'),
			honours: roll.filter(({ id }) => !isConfirmed(claims[id]!))
		}
	];
}
