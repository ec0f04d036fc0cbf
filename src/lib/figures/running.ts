import type { Quantity } from '#lib/schema/claim.ts';

type Amount = Exclude<Quantity, { date: string }>;

/** An amount as far as it is counted up, `share` 0…1, with as many decimals as the whole has. @throws for a date. */
export function running(whole: Quantity, share: number): Amount {
	if ('date' in whole) throw new Error('A date cannot be counted up.');
	const decimals = String(whole.value).split('.')[1]?.length ?? 0;
	return { ...whole, value: Number((whole.value * share).toFixed(decimals)) };
}
