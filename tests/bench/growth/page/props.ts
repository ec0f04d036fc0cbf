import '#lib/ui/page.css';
import '#lib/ui/access.css';
import { site, story } from 'virtual:outline';
import type { Words } from '#lib/story/words.svelte.ts';
import { FONT } from '#lib/ui/font.ts';
import { ownId } from '../story.ts';

/** The story's words, which the page has in it. */
export async function fetchWords(): Promise<Words> {
	const [{ story }, parts] = await Promise.all([import('virtual:words/zh'), import('#lib/story/parts.ts')]);
	return { story, parts };
}

/** What the story's own page gives to the story, with the pictures of the steps that it was grown from. */
export const props = {
	story,
	fetchWords,
	site,
	lang: 'zh' as const,
	fontUrl: FONT,
	stillUrl: (size: string, id: string) => `/stills/${size}/zh/${ownId(id)}.svg`,
	page: {
		replaceAddress: (address: string) => history.replaceState({}, '', address),
		sharedOf: async ({ index }: { index: number }) => {
			const [{ sharedStep }, { story }] = await Promise.all([import('#lib/share/shared.ts'), fetchWords()]);
			return sharedStep(story, site, story.steps[index]!, 'zh', new URL(location.href));
		}
	}
};
