import type { Quantity } from '#lib/schema/claim.ts';
import { inLang, type Lang } from '#lib/schema/localized.ts';
import type { Format } from '#lib/schema/story.ts';
import { hanzi } from './hanzi.ts';
import { formatLength, formatNumber } from './number.ts';

export { formatLength, formatNumber } from './number.ts';

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

/** A date as charts write it, where there is little room: Dec 2019; Chinese dates are short as they are. */
export function shortDate(iso: string, lang: Lang): string {
	const date = formatDate(iso, lang);
	return lang === 'zh' ? date : date.replace(/[A-Z][a-z]{3,}/, (month) => month.slice(0, 3));
}

/** What a claim's token shows in a sentence: the bare figure or the date; words and units stand in the sentence. */
export function formatFigure(quantity: Quantity, lang: Lang, format?: Format): string {
	if ('date' in quantity) return formatDate(quantity.date, lang);
	if (format === 'roman') return counted(ROMAN, quantity.value);
	if (format === 'words' && lang === 'en') return counted(WORDS, quantity.value);
	return format === 'hanzi' && lang === 'zh' ? hanzi(quantity.value) : formatNumber(quantity.value, lang);
}

/** In plain letters: the single signs of Unicode (Ⅲ) are for old encodings, and few faces have them. */
const ROMAN = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
const WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** The name of a whole number, 3 → III, or three. @throws RangeError where there is none. */
function counted(names: readonly string[], value: number): string {
	const name = Number.isInteger(value) ? names[value - 1] : undefined;
	if (!name) throw new RangeError(`${value} is not written like ${names[0]}, ${names[1]} here.`);
	return name;
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
	const unit = quantity.unit ? inLang(quantity.unit, lang) : '';
	const space = lang === 'en' && unit !== '' && unit !== '%' ? ' ' : '';
	return `${BOUND[quantity.bound][lang]}${formatNumber(quantity.value, lang)}${space}${unit}`;
}

/** An accuracy in metres as the map says it: 约±600米, ±600 m. */
export function aboutMetres(metres: number, lang: Lang): string {
	return `${lang === 'zh' ? '约±' : '±'}${formatLength(metres, lang)}`;
}
