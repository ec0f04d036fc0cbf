export type { Localized } from './written/localized.ts';
import type { Localized } from './written/localized.ts';

/** The languages of the story. Chinese comes first and is always complete. */
export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** Whether a word is one of the story's languages. */
export const isLang = (word: string): word is Lang => LANGS.some((lang) => lang === word);

/** The words in `lang`, or in Chinese where that language has none yet. */
export function inLang(text: Localized, lang: Lang): string {
	return text[lang] ?? text.zh;
}
