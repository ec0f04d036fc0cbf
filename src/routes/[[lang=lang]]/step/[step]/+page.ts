import { error } from '@sveltejs/kit';
import { site, story } from 'virtual:story';
import type { Lang } from '#lib/schema/localized.ts';
import { cardOf, toStory } from '#lib/share/card.ts';
import type { EntryGenerator, PageLoad } from './$types';

/** The page only leads on: it needs no script but the line that does. */
export const csr = false;

export const entries: EntryGenerator = () =>
	site.languages.flatMap((lang) => story.steps.map(({ id }) => (lang === 'zh' ? { step: id } : { lang, step: id })));

export const load: PageLoad = ({ params }) => {
	const step = story.steps.find(({ id }) => id === params.step);
	if (!step) error(404, 'There is no such step.');
	const lang: Lang = params.lang === 'en' ? 'en' : 'zh';
	return { lang, year: step.years[1], card: cardOf(story, site, step, lang), href: toStory(step.id) };
};
