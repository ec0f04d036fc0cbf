import { browser } from '$app/environment';
import { TAGS } from '#lib/i18n/pages.ts';
import type { Words } from '#lib/story/words.svelte.ts';
import { fetchWords } from '../words.ts';
import type { PageLoad } from './$types';

/**
 * The words that the page is to be written with: none where the document has it in its language already. Where those of
 * the other language do not arrive, the link to it is followed as it would be without script.
 */
export const load: PageLoad = async ({ parent, url }): Promise<{ words: Words | undefined }> => {
	const { lang } = await parent();
	if (browser && document.documentElement.lang === TAGS[lang]) return { words: undefined };
	try {
		return { words: await fetchWords(lang) };
	} catch (reason) {
		if (!browser) throw reason;
		location.assign(url);
		return new Promise(() => {});
	}
};
