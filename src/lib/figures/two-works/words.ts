import type { Lang } from '#lib/schema/localized.ts';

export const WORDS: Record<Lang, string> = { zh: '田心路相连', en: 'linked by Tianxin Road' };
