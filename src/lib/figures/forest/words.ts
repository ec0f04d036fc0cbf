import type { Lang } from '#lib/schema/localized.ts';

export const WORDS: Record<Lang, { park: string; summit: string }> = {
	zh: { park: '森林公园', summit: '主峰' },
	en: { park: 'forest park ', summit: 'summit ' }
};
