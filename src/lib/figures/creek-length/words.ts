import type { Lang } from '#lib/schema/localized.ts';

/** How long the creek is. */
export const WORDS: Record<Lang, { whole: (length: string) => string }> = {
	zh: { whole: (length) => `全长${length}` },
	en: { whole: (length) => `${length} in all` }
};
