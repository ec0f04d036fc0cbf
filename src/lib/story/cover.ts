import { MESSAGES } from '#lib/i18n/messages.ts';
import { inLang, type Lang } from '#lib/schema/localized.ts';
import type { Step, Story } from '#lib/schema/story.ts';

/** The story's name and subtitle, as they stand on its first card. */
export interface Cover {
	title: string;
	subtitle: string;
	kicker: string;
}

/** What a step says instead of its title where it opens the story. */
export function coverOf({ title, subtitle }: Story, { index }: Step, lang: Lang): Cover | undefined {
	if (index > 0) return undefined;
	return { title: inLang(title, lang), subtitle: inLang(subtitle, lang), kicker: MESSAGES[lang].kicker };
}
