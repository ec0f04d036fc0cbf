import type { Claim } from '#lib/schema/claim.ts';
import type { Entries } from '../reading/entries.ts';
import { quantityAt } from './quantities.ts';

/** A formula that only turns a figure into another unit: tens, 亩 and hectares. */
const CONVERSION = /^([A-Z][A-Z0-9-]*)(?:\.([a-z0-9-]+))?(?: *[*/] *(?:mu|ha|10+))?$/;

/**
 * The figure of its claim that `reference` gives, in whatever unit: `WORKERS.wan` and `WORKERS` are one figure, and so
 * are 亩 and km² of the same land. What it returns means nothing but that.
 */
export function figureBehind(claims: Entries<Claim>['valid'], reference: string): string {
	const followed = new Set<string>();
	let figure = reference;
	while (!followed.has(figure)) {
		followed.add(figure);
		const quantity = quantityAt(claims, figure);
		const formula = quantity && 'formula' in quantity ? quantity.formula : undefined;
		const [, id, part] = CONVERSION.exec(formula ?? '') ?? [];
		if (id === figure.split('.')[0]) figure = part === undefined ? id! : `${id}.${part}`;
	}
	return figure;
}
