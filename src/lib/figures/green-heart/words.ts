import type { Lang } from '#lib/schema/localized.ts';

export const WORDS: Record<Lang, string> = { zh: '绿心', en: 'Green Heart' };
