import type { Quantity } from '#lib/schema/claim.ts';
import { inLang, LANGS, type Lang } from '#lib/schema/localized.ts';
import type { Format } from '#lib/schema/story.ts';
import { hanzi } from './hanzi.ts';

export const LOCALE: Record<Lang, string> = { zh: 'zh-CN', en: 'en-GB' };

/** Made once: a formatter costs more than a hundred numbers it writes, and charts write theirs on every frame. */
const formats = (useGrouping: boolean) =>
	Object.fromEntries(
		LANGS.map((lang) => [lang, new Intl.NumberFormat(LOCALE[lang], { useGrouping, maximumFractionDigits: 6 })])
	) as Record<Lang, Intl.NumberFormat>;
const [PLAIN, GROUPED] = [formats(false), formats(true)];

/** A number as prose writes it: grouped in thousands from 10,000 on, all decimals kept. */
export function formatNumber(value: number, lang: Lang): string {
	return (Math.abs(value) >= 10_000 ? GROUPED : PLAIN)[lang].format(value);
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A year, month, day or minute in ISO 8601 as prose writes it: 2018年12月30日11时38分, 11:38 on 30 December 2018. */
export function formatDate(iso: string, lang: Lang): string {
	const [year, month, day, hour, minute] = iso.split(/[-T:]/).map(Number);
	if (lang === 'zh') {
		const parts = [`${year}年`, month && `${month}月`, day && `${day}日`, hour !== undefined && `${hour}时${minute}分`];
		return parts.filter(Boolean).join('');
	}
	const date = [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
	return hour === undefined ? date : `${hour}:${String(minute).padStart(2, '0')} on ${date}`;
}

/** What a claim's token shows in a sentence: the bare figure or the date; words and units stand in the sentence. */
export function formatFigure(quantity: Quantity, lang: Lang, format?: Format): string {
	if ('date' in quantity) return formatDate(quantity.date, lang);
	if (format === 'roman') return roman(quantity.value);
	return format === 'hanzi' && lang === 'zh' ? hanzi(quantity.value) : formatNumber(quantity.value, lang);
}

const ROMAN = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');

/**
 * A Roman numeral in plain letters, 3 → III: the single signs of Unicode (Ⅲ) are for old encodings, and few faces have
 * them. @throws RangeError above 12.
 */
function roman(value: number): string {
	const numeral = Number.isInteger(value) ? ROMAN[value - 1] : undefined;
	if (!numeral) throw new RangeError(`${value} is not written in Roman numerals here.`);
	return numeral;
}

const BOUND: Record<'exact' | 'about' | 'nearly' | 'more-than', Record<Lang, string>> = {
	exact: { zh: '', en: '' },
	about: { zh: '约', en: 'about ' },
	nearly: { zh: '近', en: 'nearly ' },
	'more-than': { zh: '超过', en: 'more than ' }
};

/** A figure that stands alone, with its bound and unit: 近3500亩. */
export function formatQuantity(quantity: Quantity, lang: Lang): string {
	if ('date' in quantity) return formatDate(quantity.date, lang);
	const unit = quantity.unit ? `${lang === 'en' ? ' ' : ''}${inLang(quantity.unit, lang)}` : '';
	return `${BOUND[quantity.bound][lang]}${formatNumber(quantity.value, lang)}${unit}`;
}

/** A length as maps write it: 500米, 2公里; from a kilometre on in kilometres. */
export function formatLength(metres: number, lang: Lang): string {
	const far = metres >= 1000;
	const figure = formatNumber(far ? metres / 1000 : metres, lang);
	return lang === 'zh' ? `${figure}${far ? '公里' : '米'}` : `${figure} ${far ? 'km' : 'm'}`;
}

/** An accuracy in metres as the map says it: 约±600米, 约±1.8公里. */
export function aboutMetres(metres: number, lang: Lang): string {
	return `${lang === 'zh' ? '约±' : 'about ±'}${formatLength(metres, lang)}`;
}
