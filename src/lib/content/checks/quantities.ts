import type { Claim, Quantity } from '#lib/schema/claim.ts';
import type { Entries } from '../reading/entries.ts';
import { references } from './formula.ts';

/** A figure of a claim with the key it stands under (`is` or `parts`, then its name) and its name in a token. */
export interface NamedQuantity {
	path: readonly string[];
	/** `S22`, or `S22.stopped`. */
	reference: string;
	quantity: Quantity;
}

/** Every figure of `claim`, the main one first. */
export function quantitiesOf(claim: Claim): NamedQuantity[] {
	const main = claim.is ? [{ path: ['is'], reference: claim.id, quantity: claim.is }] : [];
	const parts = Object.entries(claim.parts).map(([name, quantity]) => ({
		path: ['parts', name],
		reference: `${claim.id}.${name}`,
		quantity
	}));
	return [...main, ...parts];
}

/** The figure that `reference` names, as in `S22` or `S22.stopped`. */
export function quantityAt(claims: Entries<Claim>['valid'], reference: string): Quantity | undefined {
	const [id = '', part] = reference.split('.');
	const claim = claims.get(id)?.value;
	if (part === undefined) return claim?.is;
	return claim && Object.hasOwn(claim.parts, part) ? claim.parts[part] : undefined;
}

/** `ids` with every claim that their formulas name, and those that theirs name, each once. */
export function withInputs(claims: Entries<Claim>['valid'], ids: Iterable<string>): Set<string> {
	const needed = new Set(ids);
	// A set visits what is added while it is walked.
	for (const id of needed) {
		const claim = claims.get(id)?.value;
		for (const { quantity } of claim ? quantitiesOf(claim) : []) {
			if (!('formula' in quantity) || quantity.formula === undefined) continue;
			for (const reference of references(quantity.formula)) needed.add(reference.split('.')[0]!);
		}
	}
	return needed;
}
