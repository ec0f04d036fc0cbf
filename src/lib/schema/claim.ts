import type { Claim, Quantity } from './written/claim.ts';

export type { Claim, Quantity, Source } from './written/claim.ts';

/**
 * How well a claim is attested, as readers see it: `corroborated` a second, independent publisher says the same, or it
 * is what the body that keeps the record publishes of its own (the environment bureau its days, the World Bank its
 * loan); `single` one publisher says it, and not the newspaper page; `newspaper` only the newspaper says it, or only the
 * newspaper says what matters in it; `conflicting` sources disagree; `derived` computed by us, formula shown;
 * `missing` looked for and not found.
 */
export const GRADES = ['corroborated', 'single', 'newspaper', 'conflicting', 'derived', 'missing'] as const;
export type Grade = (typeof GRADES)[number];

/** What ground a number speaks of. The newspaper mixes these, so each number names its own. */
export const SCOPES = [
	'qingshuitang',
	'shifeng',
	'zhuzhou',
	'zhuzhou-urban',
	'economic-zone',
	'xiang-reach',
	'xiawan',
	'tianxin',
	'tianxin-road',
	'jiulang',
	'bridge'
] as const;
export type Scope = (typeof SCOPES)[number];

/** How a figure is bounded in the source: the number itself, or the words said with it. */
export const BOUNDS = ['exact', 'about', 'nearly', 'more-than'] as const;

/** What is reckoned with of a claim, without its words and the evidence for it. */
export type Measured = Omit<Claim, 'says' | 'note' | 'newspaperLine' | 'sources'>;

/** What is drawn of a claim: what is reckoned with, and its words. */
export type Told = Measured & Pick<Claim, 'says'>;

/** A claim's own figure, or that of one of its parts. @throws where the claim has no such figure. */
export function figureOf(claim: Measured, part?: string): Quantity {
	const quantity = part === undefined ? claim.is : Object.hasOwn(claim.parts, part) ? claim.parts[part] : undefined;
	if (!quantity) throw new Error(`Claim ${claim.id} has no figure ${part ?? 'of its own'}.`);
	return quantity;
}

/** A claim's amount, or that of one of its parts, in its own unit. @throws where it has none, or a date. */
export function amountOf(claims: Readonly<Record<string, Measured>>, id: string, part?: string): number {
	const quantity = figureOf(claims[id]!, part);
	if ('date' in quantity) throw new Error(`The figure of claim ${id} is a date.`);
	return quantity.value;
}

/** A claim's date, or that of one of its parts, in one of the forms of `IsoDate`. @throws where it has none, or an amount. */
export function dateOf(claims: Readonly<Record<string, Measured>>, id: string, part?: string): string {
	const quantity = figureOf(claims[id]!, part);
	if (!('date' in quantity)) throw new Error(`The figure of claim ${id} is not a date.`);
	return quantity.date;
}
