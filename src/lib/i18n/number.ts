import { LANGS, type Lang } from '#lib/schema/localized.ts';

/** Each language as `Intl` knows it: its numbers and lists. */
export const LOCALE: Record<Lang, string> = { zh: 'zh-CN', en: 'en-GB' };

/** Made once: a formatter costs more than a hundred numbers it writes, and charts write theirs on every frame. */
const formats = (useGrouping: boolean) =>
	Object.fromEntries(
		LANGS.map((lang) => [lang, new Intl.NumberFormat(LOCALE[lang], { useGrouping, maximumFractionDigits: 6 })])
	) as Record<Lang, Intl.NumberFormat>;
const [PLAIN, GROUPED] = [formats(false), formats(true)];

/** From where on each language sets thousands apart: 3500亩 reads as one figure, 3,500 mu needs its comma. */
const GROUPED_FROM: Record<Lang, number> = { zh: 10_000, en: 1000 };

/** A number as prose writes it: grouped in thousands from 10,000 on, in English from 1,000 on; all decimals kept. */
export function formatNumber(value: number, lang: Lang): string {
	return (Math.abs(value) >= GROUPED_FROM[lang] ? GROUPED : PLAIN)[lang].format(value);
}

/** A length as maps write it: 500米, 2公里; from a kilometre on in kilometres. */
export function formatLength(metres: number, lang: Lang): string {
	const far = metres >= 1000;
	const figure = formatNumber(far ? metres / 1000 : metres, lang);
	return lang === 'zh' ? `${figure}${far ? '公里' : '米'}` : `${figure} ${far ? 'km' : 'm'}`;
}
