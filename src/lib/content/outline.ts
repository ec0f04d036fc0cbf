import { LANGS, type Lang } from '#lib/schema/localized.ts';
import type { FullStory, Step, Story } from '#lib/schema/story.ts';
import { without } from './without.ts';

/** What moves a story, without the words and the record that its page has in it. */
export function outlineOf(story: FullStory): Story {
	const steps = story.steps.map((step): Step => {
		const figures = step.figures.map(({ id }) => ({ id }));
		return { ...without(step, 'title', 'text', 'aside', 'claims'), figures };
	});
	const places = Object.entries(story.places).map(([id, place]) => {
		return [id, without(place, 'name', 'label', 'kind', 'why')] as const;
	});
	return { ...without(story, 'claims', 'sources'), steps, places: Object.fromEntries(places) };
}

const isLocalized = (value: object): value is Record<Lang, unknown> =>
	'zh' in value && Object.keys(value).every((key) => LANGS.some((lang) => lang === key));

/**
 * The same in one language alone, as a page in it needs it. Where every text has its Chinese it then stands in that
 * place, so that the form stays; `asOf`, from which drawings read years, keeps both.
 */
export function inOneLanguage<T>(value: T, lang: Lang): T {
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map((item: unknown) => inOneLanguage(item, lang)) as T;
	if (isLocalized(value)) return { zh: value[lang] ?? value.zh } as T;
	return Object.fromEntries(
		Object.entries(value).map(([key, item]) => [key, key === 'asOf' ? (item as unknown) : inOneLanguage(item, lang)])
	) as T;
}
