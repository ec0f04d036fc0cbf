import type { Lang } from '#lib/schema/localized.ts';

/** Each language as documents and links name it (BCP 47). */
export const TAGS: Record<Lang, string> = { zh: 'zh-CN', en: 'en' };

/** What each language calls itself. */
export const OWN_NAMES: Record<Lang, string> = { zh: '中文', en: 'English' };

/** A page by its address below the folder of its language: the story, the record behind it, or how to embed it. */
export type Page = '' | 'sources/' | 'embed-this/';

/** The folder of a language below the root of the site. */
export const FOLDERS: Record<Lang, string> = { zh: '', en: 'en/' };

/** The language of a page by the folder it lies in; no folder is Chinese. */
export function langOf(folder: string | undefined): Lang {
	return folder === 'en' ? 'en' : 'zh';
}

/** The way from a page to the root of the site: nothing, or as many `../` as there are folders. */
export function rootFrom(lang: Lang, page: Page): string {
	return (FOLDERS[lang] + page).replace(/[^/]+/g, '..');
}

/** The way from a page to the same page in a language, as a link in it says it. */
export function pathTo(other: Lang, lang: Lang, page: Page): string {
	return other === lang ? './' : rootFrom(lang, page) + FOLDERS[other] + page || './';
}
