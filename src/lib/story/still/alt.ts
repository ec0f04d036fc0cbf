import { MESSAGES } from '#lib/i18n/messages.ts';
import { inLang, type Lang } from '#lib/schema/localized.ts';
import type { FullStep } from '#lib/schema/story.ts';

/** What a step's still shows, in words. */
export function stillAlt(step: FullStep, lang: Lang): string {
	return [inLang(step.title, lang), MESSAGES[lang].year(step.years[1])].join(lang === 'zh' ? '。' : '. ');
}
