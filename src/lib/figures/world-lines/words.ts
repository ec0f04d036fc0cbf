import type { Lang } from '#lib/schema/localized.ts';

export const WORDS: Record<Lang, { unchanged: (since: string, until: string) => string }> = {
	zh: { unchanged: (since, until) => `${since}—${until}没有变` },
	en: { unchanged: (since, until) => `unchanged ${since}–${until}` }
};
