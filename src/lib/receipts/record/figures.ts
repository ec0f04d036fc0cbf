import type { Claim, Quantity } from '#lib/schema/claim.ts';

/** A figure of a claim; the main one has no part. */
export interface NamedFigure {
	part?: string;
	quantity: Quantity;
}

/** Every figure of a claim, the main one first. */
export function figuresIn({ is, parts }: Claim): NamedFigure[] {
	const further = Object.entries(parts).map(([part, quantity]) => ({ part, quantity }));
	return is ? [{ quantity: is }, ...further] : further;
}

/** The formula of a figure that was computed, as claims.yaml has it. */
export function formulaOf(quantity: Quantity): string | undefined {
	return 'value' in quantity ? quantity.formula : undefined;
}
