import { browser } from '$app/environment';
import { site } from 'virtual:outline';
import { fetchWords } from '../../words.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => site.languages.map((lang) => ({ lang }));

/** The words for the prerendered page, which a browser has in it. */
export const load: PageLoad = async ({ params: { lang } }) => ({
	lang,
	words: browser ? undefined : await fetchWords(lang)
});
