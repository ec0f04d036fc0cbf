import type { Lang } from '#lib/schema/localized.ts';

/** The part of a claim that gives its land in the unit its readers know: 亩 is the claim's own, English counts km². */
export function landIn(lang: Lang): 'km2' | undefined {
	return lang === 'en' ? 'km2' : undefined;
}
