import type { Claim } from '#lib/schema/claim.ts';
import { LANGS, type Lang, type Localized } from '#lib/schema/localized.ts';
import type { Frame, Steps } from './chapters.ts';
import type { Doc, Path } from '../reading/document.ts';
import type { Entries } from '../reading/entries.ts';
import { lengthProblems, type Kind } from './limits.ts';
import type { Problem } from '../reading/problem.ts';
import { prosesOf } from './proses.ts';
import { checkHeading, checkProse } from './wording.ts';

/** What `check` says of `text` in each of its languages. */
function inEach(text: Localized, check: (text: string, lang: Lang) => Problem[]): Problem[] {
	return LANGS.flatMap((lang) => (text[lang] === undefined ? [] : check(text[lang], lang)));
}

function headingProblems(doc: Doc, path: Path, text: Localized, kind: Extract<Kind, 'title' | 'description'>) {
	return inEach(text, (words, lang) => [
		...checkHeading(doc, [...path, lang], words, kind),
		...lengthProblems(doc, [...path, lang], words, lang, kind)
	]);
}

/** What is wrong with the words of the story outside its steps. */
export function frameProblems(doc: Doc, { title, subtitle, description, chapters }: Frame): Problem[] {
	return [
		...headingProblems(doc, ['title'], title, 'title'),
		...headingProblems(doc, ['subtitle'], subtitle, 'title'),
		...headingProblems(doc, ['description'], description, 'description'),
		...chapters.flatMap((chapter, i) => headingProblems(doc, ['chapters', i, 'title'], chapter.title, 'title'))
	];
}

/** What is wrong with the words of the steps. */
export function stepProblems(steps: Steps, claims: Entries<Claim>): Problem[] {
	return [...steps.valid.values()].flatMap(({ value, doc, path }) => [
		...headingProblems(doc, [...path, 'title'], value.title, 'title'),
		...prosesOf(value).flatMap(({ kind, path: way, text }) =>
			inEach(text, (words, lang) => [
				...checkProse(doc, [...path, ...way, lang], words, lang, claims),
				...lengthProblems(doc, [...path, ...way, lang], words, lang, kind)
			])
		)
	]);
}
