import { FOLDERS } from '#lib/i18n/pages.ts';
import { plainProse } from '#lib/i18n/prose.ts';
import { inLang, type Lang } from '#lib/schema/localized.ts';
import type { Site } from '#lib/schema/site.ts';
import type { FullStep, FullStory } from '#lib/schema/story.ts';
import { discovery } from '#lib/ui/head.ts';
import { pictureOf, stepPage } from './addresses.ts';
import { shortened } from './shortened.ts';
import { SHAPES } from './shapes.ts';

/** From the page of a step to the story's page in its language, at the step. */
export const toStory = (id: string): string => `../../?step=${id}`;

/** Characters of a description that messengers show. */
const DESCRIBED: Record<Lang, number> = { zh: 90, en: 180 };

/** What the page of a step says to whoever makes a card of its link. */
export interface Card {
	title: string;
	description: string;
	/** Addresses of the pages: whole where the site's is known. */
	canonical: string | undefined;
	address: string | undefined;
	/** The pictures, the one that most take first. */
	pictures: { address: string; width: number; height: number }[];
	/** Where it is told how to show the story in a frame. */
	discovery: { type: string; href: string }[];
}

/** The card of a step in a language. */
export function cardOf(story: FullStory, site: Pick<Site, 'canonical'>, step: FullStep, lang: Lang): Card {
	const words = plainProse(step.text[lang] ?? step.text.zh, story.claims, lang);
	const [name, title] = [inLang(story.title, lang), inLang(step.title, lang)];
	const page = stepPage(step.id, lang);
	const root = site.canonical ?? page.replace(/[^/]+/g, '..');
	return {
		title: title === name ? `${name} — ${inLang(story.subtitle, lang)}` : `${title} — ${name}`,
		description: shortened(words, lang, DESCRIBED[lang]),
		canonical: site.canonical && `${site.canonical}${FOLDERS[lang]}?step=${step.id}`,
		address: site.canonical && site.canonical + page,
		pictures: (['card', 'square'] as const).map((shape) => {
			const { width, height } = SHAPES[shape];
			return { address: root + pictureOf(step.id, lang, shape), width, height };
		}),
		discovery: discovery(root, lang)
	};
}
