import { WRITTEN } from '#lib/i18n/written.ts';
import { inLang, type Lang } from '#lib/schema/localized.ts';
import type { Step, Story } from '#lib/schema/story.ts';

/** The story's name and subtitle, as they stand on its first card. */
export interface Cover {
	title: string;
	subtitle: string;
	kicker: string;
}

/** Whether a step opens the story; a chapter told alone has no cover. */
export const opens = ({ index, cover }: Step): boolean => index === 0 && cover;

/** What a step says instead of its title where it opens the story; a chapter told alone has no cover but its own title. */
export function coverOf({ title, subtitle }: Story, step: Step, lang: Lang): Cover | undefined {
	if (!opens(step)) return undefined;
	return { title: inLang(title, lang), subtitle: inLang(subtitle, lang), kicker: WRITTEN[lang].kicker };
}
