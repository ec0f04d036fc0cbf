import type { Lang } from '#lib/schema/localized.ts';

export const WORDS: Record<Lang, { opened: (date: string) => string }> = {
	zh: { opened: (date) => `${date}试通车` },
	en: { opened: (date) => `trial opening ${date}` }
};
