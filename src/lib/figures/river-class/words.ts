import type { Lang } from '#lib/schema/localized.ts';

export const WORDS: Record<Lang, { better: string; furnace: string }> = {
	zh: { better: '较好', furnace: '最后一炉熄火' },
	en: { better: 'better', furnace: 'last furnace out' }
};
