import { inLang, type Lang } from '#lib/schema/localized.ts';
import type { FullStep, FullStory } from '#lib/schema/story.ts';
import type { Shape } from './shapes.ts';
import { setTitle, type Measure, type SetTitle } from './title.ts';

/** What stands on a share picture. */
export interface Words {
	title: SetTitle;
	/** The step's chapter and the years that its map runs through. */
	chapter: string;
	/** The story's name, but where it is the title already. */
	story: string;
	subtitle: string;
}

function yearsOf({ years: [from, to] }: FullStep, lang: Lang): string {
	return from === to ? String(to) : `${from}${lang === 'zh' ? '—' : '–'}${to}`;
}

/** The face has ’ for Chinese alone, as wide as a 汉字; English is lettered with the straight one. */
const lettered = (words: string, lang: Lang) => (lang === 'en' ? words.replaceAll('’', "'") : words);

/** The words of a step's share picture. */
export function wordsOf(story: FullStory, step: FullStep, lang: Lang, shape: Shape, measure: Measure): Words {
	const chapter = story.chapters.find(({ id }) => id === step.chapter)!;
	const [title, name, subtitle, part] = [step.title, story.title, story.subtitle, chapter.title].map((words) =>
		lettered(inLang(words, lang), lang)
	) as [string, string, string, string];
	return {
		title: setTitle(title, lang, shape, measure),
		chapter: `${part} · ${yearsOf(step, lang)}`,
		story: title === name ? '' : name,
		subtitle
	};
}
