import type { Lang } from '#lib/schema/localized.ts';

export const WORDS: Record<Lang, string> = { zh: '收储', en: 'in reserve' };
