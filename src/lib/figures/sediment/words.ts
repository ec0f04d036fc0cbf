import type { Lang } from '#lib/schema/localized.ts';
import type { Metal } from './compute.ts';

export const METAL_NAMES: Record<Lang, Record<Metal, string>> = {
	zh: { 'XWG-LEAD': '铅', 'XWG-ARSENIC': '砷', 'XWG-CADMIUM': '镉', 'XWG-MERCURY': '汞' },
	en: { 'XWG-LEAD': 'lead', 'XWG-ARSENIC': 'arsenic', 'XWG-CADMIUM': 'cadmium', 'XWG-MERCURY': 'mercury' }
};

export const WORDS: Record<Lang, { sediment: (unit: string) => string; project: string; scale: string }> = {
	zh: { sediment: (unit) => `${unit}底泥`, project: '整个工程', scale: '方块面积与吨数成正比' },
	en: { sediment: (unit) => `${unit} of sediment`, project: 'whole project', scale: 'areas in proportion to tonnes' }
};
