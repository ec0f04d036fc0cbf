import type { Lang } from '#lib/schema/localized.ts';

/**
 * A length as maps write it: 500米, 2公里; from a kilometre on in kilometres. `figure` writes its number: as it is, unless
 * it may have thousands or many decimals.
 */
export function lengthWords(metres: number, lang: Lang, figure: (value: number) => string = String): string {
	const far = metres >= 1000;
	const value = figure(far ? metres / 1000 : metres);
	return lang === 'zh' ? `${value}${far ? '公里' : '米'}` : `${value} ${far ? 'km' : 'm'}`;
}
