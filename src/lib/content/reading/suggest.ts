import { closest, distance } from 'fastest-levenshtein';

/**
 * A question that names the known word most like `word`, with a space after it, or nothing when none is alike:
 * as alike counts a change in one letter of three, case aside.
 */
export function didYouMean(word: string, known: Iterable<string>): string {
	const words = new Map([...known].map((candidate) => [candidate.toLowerCase(), candidate]));
	if (words.size === 0) return '';
	const lower = word.toLowerCase();
	const best = closest(lower, [...words.keys()]);
	return distance(lower, best) <= Math.max(1, Math.ceil(word.length / 3)) ? `did you mean "${words.get(best)}"? ` : '';
}
