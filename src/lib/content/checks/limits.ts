import type { Lang } from '#lib/schema/localized.ts';
import type { Doc, Path } from '../reading/document.ts';
import { problem, type Problem } from '../reading/problem.ts';

/** What a text is measured in, tokens aside: 汉字, and in English every character. */
const MEASURES: Record<Lang, { unit: string; lengthOf: (text: string) => number }> = {
	zh: { unit: '汉字', lengthOf: (text) => text.match(/\p{sc=Han}/gu)?.length ?? 0 },
	en: { unit: 'characters', lengthOf: (text) => [...text].length }
};

/** How many each kind of text may have, and what to do with more. */
const LIMITS = {
	title: { zh: 16, en: 22, mend: (holds: number) => `a title holds ${holds}: shorten it` },
	description: {
		zh: 120,
		en: 160,
		mend: (holds: number) => `search engines and cards of shared links show ${holds}: shorten it`
	},
	/** More do not fit beside the map on a phone. */
	text: { zh: 130, en: 280, mend: (holds: number) => `a card holds ${holds}: shorten it, or make two steps of it` },
	caption: { zh: 50, en: 130, mend: (holds: number) => `a caption holds ${holds}: keep what the figure finds` },
	aside: {
		zh: 70,
		en: 130,
		mend: (holds: number) => `an aside holds ${holds}: shorten it, or move some of it to the note of a claim`
	}
} as const;
export type Kind = keyof typeof LIMITS;

/** The problem that the text at `path` is longer than what shows it holds, tokens aside. */
export function lengthProblems(doc: Doc, path: Path, text: string, lang: Lang, kind: Kind): Problem[] {
	const { [lang]: holds, mend } = LIMITS[kind];
	const { unit, lengthOf } = MEASURES[lang];
	const length = lengthOf(text.replace(/\{[^{}]*\}/g, ''));
	return length <= holds ? [] : [problem(doc.at(path), `the ${kind} has ${length} ${unit}`, mend(holds))];
}
