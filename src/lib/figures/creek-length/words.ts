import type { Lang } from '#lib/schema/localized.ts';

/** How long the creek is, in lines so short that they end before the railway beside it. */
export const WORDS: Record<Lang, { whole: (length: string) => readonly string[] }> = {
	zh: { whole: (length) => ['全长', length] },
	en: { whole: (length) => [length, 'in all'] }
};
