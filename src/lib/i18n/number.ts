import type { Lang } from '#lib/schema/localized.ts';
import { lengthWords } from './length.ts';

/** Each language as `Intl` knows it: its numbers and lists. */
export const LOCALE: Record<Lang, string> = { zh: 'zh-CN', en: 'en-GB' };

const made = new Map<string, Intl.NumberFormat>();

/** Made once, and when it is wanted: a formatter costs more than a hundred numbers it writes, and a phone's first moments are dear. */
function format(lang: Lang, useGrouping: boolean): Intl.NumberFormat {
	const key = `${lang} ${useGrouping}`;
	let known = made.get(key);
	if (!known) made.set(key, (known = new Intl.NumberFormat(LOCALE[lang], { useGrouping, maximumFractionDigits: 6 })));
	return known;
}

/** From where on each language sets thousands apart: 3500亩 reads as one figure, 3,500 mu needs its comma. */
const GROUPED_FROM: Record<Lang, number> = { zh: 10_000, en: 1000 };

/** A number as prose writes it: grouped in thousands from 10,000 on, in English from 1,000 on; all decimals kept. */
export function formatNumber(value: number, lang: Lang): string {
	return format(lang, Math.abs(value) >= GROUPED_FROM[lang]).format(value);
}

/** A length as prose writes it: 4.06公里; from a kilometre on in kilometres. */
export function formatLength(metres: number, lang: Lang): string {
	return lengthWords(metres, lang, (value) => formatNumber(value, lang));
}
