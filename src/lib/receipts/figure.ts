import type { Claim, Quantity } from '#lib/schema/claim.ts';

/** The figure a claim token names: the claim's own, or one of its parts. @throws where the claim has no such figure. */
export function figureOf(claim: Claim, part?: string): Quantity {
	const quantity = part ? claim.parts[part] : claim.is;
	if (!quantity) throw new Error(`Claim ${claim.id} has no figure ${part ?? 'of its own'}.`);
	return quantity;
}
