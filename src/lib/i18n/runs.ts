import type { Lang } from '#lib/schema/localized.ts';
import { TAGS } from './pages.ts';

/** A piece of a text; `lang` where it is in another language than the rest. */
export interface Run {
	text: string;
	lang?: string;
}

const WIDE = '\\u3000-\\u303f\\uff00-\\uffef';
/** What is foreign in a text: any Chinese in English; in Chinese whole English words, and not abbreviations, which it reads by letters. */
const FOREIGN: Record<Lang, RegExp> = {
	en: new RegExp(`[${WIDE}]*\\p{sc=Han}[\\p{sc=Han}${WIDE}·]*(?: +[\\p{sc=Han}${WIDE}·]+)*`, 'gu'),
	zh: /[A-Z]?[a-z][A-Za-z’'-]*(?:[ ,:&]+[A-Za-z][A-Za-z’'-]*)+/g
};
const OTHER: Record<Lang, Lang> = { en: 'zh', zh: 'en' };

/** The runs of a text that stands in a page in `lang`, so that each is read out and set in its own language. */
export function runsOf(text: string, lang: Lang): Run[] {
	const runs: Run[] = [];
	let end = 0;
	for (const { 0: found, index } of text.matchAll(FOREIGN[lang])) {
		if (index > end) runs.push({ text: text.slice(end, index) });
		runs.push({ text: found, lang: TAGS[OTHER[lang]] });
		end = index + found.length;
	}
	if (end < text.length) runs.push({ text: text.slice(end) });
	return runs;
}
