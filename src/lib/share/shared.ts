import { FOLDERS } from '#lib/i18n/pages.ts';
import type { Lang } from '#lib/schema/localized.ts';
import type { Site } from '#lib/schema/site.ts';
import type { FullStep, FullStory } from '#lib/schema/story.ts';
import type { Shared } from '#lib/ui/share/wechat.ts';
import { pictureOf, stepPage } from './addresses.ts';
import { cardOf } from './card.ts';

/**
 * What is passed on when a reader shares a step from the story's page at `here`: the page of the step, or for the first
 * step the story itself. All addresses are whole, below the site's own where that is known.
 */
export function sharedStep(
	story: FullStory,
	site: Pick<Site, 'canonical'>,
	step: FullStep,
	lang: Lang,
	here: URL
): Shared {
	const { title, description } = cardOf(story, site, step, lang);
	const root = site.canonical ?? new URL(FOLDERS[lang].replace(/[^/]+/g, '..') || './', here).href;
	return {
		title,
		text: description,
		url: root + (step.index === 0 ? FOLDERS[lang] : stepPage(step.id, lang)),
		picture: root + pictureOf(step.id, lang, 'square')
	};
}
