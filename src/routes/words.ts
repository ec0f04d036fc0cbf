import type { FullStory } from '#lib/schema/story.ts';
import type { Lang } from '#lib/schema/localized.ts';
import type { Words } from '#lib/story/words.svelte.ts';

/** The story's words in each language: a page fetches those that it does not have in it. */
const STORIES: Record<Lang, () => Promise<{ story: FullStory }>> = {
	zh: () => import('virtual:words/zh'),
	en: () => import('virtual:words/en')
};

/** The story's words in a language, and what writes them. @throws where they do not arrive. */
export async function fetchWords(lang: Lang): Promise<Words> {
	const [{ story }, parts] = await Promise.all([STORIES[lang](), import('#lib/story/parts.ts')]);
	return { story, parts };
}
