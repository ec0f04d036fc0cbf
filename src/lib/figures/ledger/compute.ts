import { formatNumber, formatQuantity } from '#lib/i18n/format.ts';
import { figureOf, type Measured, type Quantity } from '#lib/schema/claim.ts';
import { inLang, type Lang } from '#lib/schema/localized.ts';
import type { Claims } from '../figure.ts';
import { ems } from '../letters.ts';
import { NAMES } from './words.ts';

const ACCOUNTS = ['S07', 'WORKERS', 'PLANT-FLOOR', 'LAND-STORE'] as const;
export type Account = (typeof ACCOUNTS)[number];

/** The part of each claim whose unit a language counts in; where there is none, the claim's own figure. */
const PARTS: Record<Lang, Partial<Record<Account, string>>> = {
	zh: { WORKERS: 'wan', 'PLANT-FLOOR': 'wan' },
	en: { S07: 'billion', 'PLANT-FLOOR': 'million', 'LAND-STORE': 'km2' }
};

/** A line of the book: what it is about, of which time, and the amount with the words before and after its number. */
export interface Line {
	account: Account;
	name: string;
	asOf: string;
	before: string;
	number: string;
	after: string;
}

function amountIn(quantity: Quantity, lang: Lang): Pick<Line, 'before' | 'number' | 'after'> {
	if ('date' in quantity) throw new Error('A line of the ledger holds an amount, not a date.');
	const number = formatNumber(quantity.value, lang);
	const [before, after] = formatQuantity(quantity, lang).split(number) as [string, string];
	return { before: before.trim(), number, after: after.trim() };
}

/** What else a claim counts, in its own words: how many firms the land was of. */
function also({ parts }: Measured, lang: Lang): string {
	return parts.firms ? ` · ${formatQuantity(parts.firms, lang)}` : '';
}

/** The four lines, in the order of the text beside them. @throws where a claim has no amount. */
export function lines(claims: Claims, lang: Lang): Line[] {
	return ACCOUNTS.map((account) => {
		const claim = claims[account]!;
		const { before, number, after } = amountIn(figureOf(claim, PARTS[lang][account]), lang);
		const asOf = inLang(claim.asOf, lang);
		return { account, name: NAMES[lang][account], asOf, before, number, after: after + also(claim, lang) };
	});
}

/** Widest entry of each column in multiples of the letters' size, the numbers at `numeral` times that size. */
export function columns(book: readonly Line[], numeral: number) {
	const widest = (text: (line: Line) => string) => Math.max(...book.map((line) => ems(text(line))));
	return {
		name: widest(({ name }) => name),
		asOf: widest(({ asOf }) => asOf) * 0.85,
		before: widest(({ before }) => before) * 0.85,
		number: widest(({ number }) => number) * numeral,
		after: widest(({ after }) => after)
	};
}
