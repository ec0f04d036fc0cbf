import type { Lang } from '#lib/schema/localized.ts';

export const WORDS: Record<Lang, { unchanged: (since: string) => string }> = {
	zh: { unchanged: (since) => `${since}以来没有变` },
	en: { unchanged: (since) => `unchanged since ${since}` }
};
