import type { Lang } from '#lib/schema/localized.ts';
import type { Doc, Path } from './document.ts';
import { problem, type Problem } from './problem.ts';

/** How many 汉字 each kind of text may have, and what to do with more. */
const LIMITS = {
	title: [16, 'a title holds 16: shorten it'],
	description: [120, 'search engines and cards of shared links show 120: shorten it'],
	/** More do not fit beside the map on a phone. */
	text: [130, 'a card holds 130: shorten it, or make two steps of it'],
	caption: [50, 'a caption holds 50: keep what the figure finds'],
	aside: [70, 'an aside holds 70: shorten it, or move some of it to the note of a claim']
} as const;
export type Kind = keyof typeof LIMITS;

/** The problem that the text at `path` is longer than what shows it holds, tokens aside. */
export function lengthProblems(doc: Doc, path: Path, text: string, lang: Lang, kind: Kind): Problem[] {
	const [holds, mend] = LIMITS[kind];
	const length = text.replace(/\{[^{}]*\}/g, '').match(/\p{sc=Han}/gu)?.length ?? 0;
	if (lang !== 'zh' || length <= holds) return [];
	return [problem(doc.at(path), `the ${kind} has ${length} 汉字`, mend)];
}
