import * as v from 'valibot';

/** The languages of the story. Chinese comes first and is always complete. */
export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** Whether a word is one of the story's languages. */
export const isLang = (word: string): word is Lang => LANGS.some((lang) => lang === word);

const words = v.pipe(
	v.string('text is expected here'),
	v.trim(),
	v.nonEmpty('the text is empty — write it, or remove the line')
);

/** The same words in the story's languages. A missing Chinese text fails the build; English is asked for by the English pages. */
export const Localized = v.strictObject({ zh: words, en: v.optional(words) });
export type Localized = v.InferOutput<typeof Localized>;

/** The words in `lang`, or in Chinese where that language has none yet. */
export function inLang(text: Localized, lang: Lang): string {
	return text[lang] ?? text.zh;
}
