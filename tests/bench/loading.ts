import { median, sum } from 'd3';

/** What came over the network at once: when, in seconds of any clock, and bytes as they were sent, headers included. */
export interface Chunk {
	at: number;
	bytes: number;
}

/** Bytes received up to a moment of the chunks' clock. */
export function receivedBy(chunks: readonly Chunk[], at: number): number {
	return sum(
		chunks.filter((chunk) => chunk.at <= at),
		({ bytes }) => bytes
	);
}

/** The median of each figure over several measurements of the same. */
export function medians<T extends object>(all: readonly T[]): T {
	const names = Object.keys(all[0]!) as (keyof T)[];
	return Object.fromEntries(names.map((name) => [name, median(all, (one) => one[name] as number)])) as T;
}
