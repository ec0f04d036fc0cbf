import type { Lang } from '#lib/schema/localized.ts';
import type { Account } from './compute.ts';

/** What each line of the book is about. */
export const NAMES: Record<Lang, Record<Account, string>> = {
	zh: { S07: '年产值', WORKERS: '工人', 'PLANT-FLOOR': '旧厂房', 'LAND-STORE': '收储' },
	en: { S07: 'yearly output', WORKERS: 'workers', 'PLANT-FLOOR': 'old plant', 'LAND-STORE': 'land reserve' }
};
