import { formatDate } from '#lib/i18n/format.ts';
import { listed } from '#lib/i18n/picture.ts';
import { plainProse } from '#lib/i18n/prose.ts';
import { isDocked } from '#lib/schema/figures.ts';
import { inLang, type Lang } from '#lib/schema/localized.ts';
import type { FullStep, FullStory } from '#lib/schema/story.ts';
import { layersLit } from './picture.ts';

/** What its figure finds: the chart beside the map, or else the one on the ground. */
function finding({ figures }: FullStep, story: FullStory, lang: Lang): string | undefined {
	const figure = figures.find(({ id }) => isDocked(id)) ?? figures[0];
	return figure && plainProse(figure.caption[lang] ?? figure.caption.zh, story.claims, lang);
}

/**
 * One line for a reader who has come to rest in a step: its title unless `untitled`, the map's year, what the map
 * names, and what the figure finds.
 */
export function announcement(
	step: FullStep,
	story: FullStory,
	{ year, lang, untitled = false }: { year: number; lang: Lang; untitled?: boolean }
): string {
	const names = step.places.map((id) => inLang(story.places[id]!.name, lang));
	const parts = [
		untitled ? undefined : inLang(step.title, lang),
		formatDate(String(year), lang),
		listed(names.length > 0 ? names : layersLit(step, lang), lang),
		finding(step, story, lang)
	];
	const stop = lang === 'zh' ? '。' : '. ';
	const whole = parts.filter((part) => part !== undefined && part !== '') as string[];
	return whole
		.map((part, i) => (i < whole.length - 1 || !/[.。]$/.test(part) ? part + stop : part))
		.join('')
		.trim();
}
