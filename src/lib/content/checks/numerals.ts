const NUMERALS = '〇零一二两三四五六七八九十廿卅百千万亿';

/**
 * Words in which numerals count nothing: a company, a mountain, the span the story is named for, set phrases.
 * Kept in code and not in the content: each entry lets a kind of number through unproved, so adding one is a review.
 */
export const NOT_NUMBERS = [
	...['三一', '九郎山', '十年'],
	...[
		'一一',
		'万一',
		'千万别',
		'千万不',
		'万万',
		'千千万万',
		'四处',
		'三三两两',
		'四面八方',
		'五颜六色',
		'千家万户',
		'万家灯火'
	]
] as const;

const MEASURES = [
	...'家座条年处次天种项吨米里亩人户万亿洲倍层台艘片粒元个类辆根张月日度大',
	...['公里', '公顷', '平方', '立方', '分之', '车道', '成']
].join('|');

/** Marks in a text that takes no part in the search; from a plane that no script uses. */
const BLANK = '\uE000';
const blank = (found: string) => BLANK.repeat(found.length);

const BRACES = /\{[^{}]*\}/g;
/** After a token these are its unit: {claim:S07} 亿元. */
const UNIT = new RegExp(`(?<=${BLANK}\\s*)(?:[百千万亿]+|(?:hundred|thousand|million|billion)(?!\\w))`, 'g');
const ALLOWED = new RegExp(`(?<![${NUMERALS}])(?:${NOT_NUMBERS.join('|')})(?![${NUMERALS}])|\\bten years\\b`, 'gi');
/** Digits of every script, full-width ones among them; Roman and circled numerals and fractions in one character. */
const DIGITS = /[\p{Nd}\u2150-\u2188\u2460-\u249b\u00bc-\u00be]+(?:[.,，．][\p{Nd}]+)*/u;
/** Ten and some, hundreds and some: 十几家, 百来人. */
const VAGUE = `[十百千万]几|[十百千万][来余多](?=${MEASURES})`;
const HANZI = `[${NUMERALS}]{2,}[几余]?|${VAGUE}|[三四五六七八九十廿卅百千万](?=${MEASURES})`;
/** English words for numbers; after a token, billion and the like are its unit. */
const WORDS =
	'(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\w+)?|(?:thir|four|fif|six|seven|eigh|nine)teen|' +
	'three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:dozen|hundred|thousand|million|billion)s?';
const ENGLISH = new RegExp(`(?<![\\w-])(?:${WORDS})(?![\\w-])`, 'gi');
/** Roman numerals in Latin letters; one letter alone may be a word or a name. */
const ROMAN = '(?<![A-Za-z\\d])(?:[IVX]{2,}(?![A-Za-z\\d])|[IVX](?=[类级期型号]))';
const NUMBER = new RegExp(`${DIGITS.source}|${HANZI}|${ROMAN}`, 'gu');

/** A number written out in a text, where a claim's figure should stand. */
export interface LooseNumber {
	offset: number;
	written: string;
}

/**
 * The numbers that `text` writes outside `{…}`: digits, runs of Chinese numerals, a single one from 三 up before a
 * measure word, and English number words from three up. 一 and 两, one and two alone are words more often than numbers
 * and go free.
 */
export function looseNumbers(text: string): LooseNumber[] {
	const searched = text.replace(BRACES, blank).replace(UNIT, blank).replace(ALLOWED, blank);
	return [NUMBER, ENGLISH]
		.flatMap((pattern) => [...searched.matchAll(pattern)])
		.map((found) => ({ offset: found.index, written: found[0] }))
		.sort((a, b) => a.offset - b.offset);
}
