import { figureOf, type Measured } from '#lib/schema/claim.ts';
import type { Lang } from '#lib/schema/localized.ts';
import type { Token } from '#lib/schema/story.ts';
import { formatDate } from './format.ts';
import { runsOf, type Run } from './runs.ts';

/** Tokens that stay on one line: letters keep together as in a word that breaks only where a line is too short for it, or all does. */
export interface Piece {
	tokens: readonly Token[];
	hold?: 'letters' | 'all';
}

const NBSP = '\u00a0';
type Is = (token: Token | undefined) => boolean;

/** What a number counts: 万多人, 平方公里, 亿元, 家. */
const COUNTED = /^[十百千万亿]*多?[万亿]?(?:平方公里|[平立]方米|公里|公顷|车道|大洲|美元|\p{sc=Han})/u;
/** What a mark hangs on: 开始, 应改尽改” */
const MARKED = /.{1,2}[\p{Pe}\p{Pf}]*$/u;
/** What a paragraph ends in. */
const END = /\p{sc=Han}{2,4}[^\p{L}\p{N}]*$/u;

/** Chinese may break between any two characters: what it may not part goes in a piece of its own. */
function inChinese(tokens: readonly Token[], isNumber: Is): Piece[] {
	const pieces: Piece[] = [];
	const say = (text: string) => text && pieces.push({ tokens: [{ kind: 'words', text }] });
	for (const [i, token] of tokens.entries()) {
		const last = pieces.at(-1);
		const before = last?.tokens.at(-1);
		if (token.kind === 'words') {
			const counted = isNumber(tokens[i - 1]) ? COUNTED.exec(token.text)?.[0] : undefined;
			if (counted)
				pieces.splice(-1, 1, { tokens: [tokens[i - 1]!, { kind: 'words', text: counted }], hold: 'letters' });
			const rest = token.text.slice(counted?.length ?? 0);
			const end = i === tokens.length - 1 ? END.exec(rest)?.[0] : undefined;
			say(rest.slice(0, rest.length - (end?.length ?? 0)));
			if (end) pieces.push({ tokens: [{ kind: 'words', text: end }], hold: 'letters' });
		} else if (token.kind === 'see' && last?.hold) {
			pieces.splice(-1, 1, { ...last, tokens: [...last.tokens, token] });
		} else if (token.kind === 'see' && before?.kind === 'words') {
			const marked = MARKED.exec(before.text)![0];
			pieces.pop();
			say(before.text.slice(0, -marked.length));
			pieces.push({ tokens: [{ kind: 'words', text: marked }, token], hold: 'all' });
		} else pieces.push({ tokens: [token] });
	}
	return pieces;
}

/** Units, the words that units begin with, and what is counted, in the plural. */
const UNIT = /^ (?=(?:k?m[²³]?|mu|square|cubic|[mb]illion|(?!across|less|plus|this)[a-z]{3,9}s)(?![\p{L}\p{N}]))/u;

/** English breaks at its spaces: those that it may not break at become others. */
function inEnglish(tokens: readonly Token[], isNumber: Is): Piece[] {
	const [last, before] = [tokens.at(-1), tokens.at(-2)];
	const closing = last?.kind === 'words' && !last.text.includes(' ') ? before : undefined;
	const bound = tokens.map((token, i): Token => {
		if (token.kind !== 'words') return token;
		const next = tokens[i + 1];
		let { text } = token;
		if (isNumber(tokens[i - 1])) text = text.replace(UNIT, NBSP);
		if (next?.kind === 'see' || (next && next === closing && / \w{1,6} $/.test(text))) text = text.replace(/ $/, NBSP);
		if (next?.kind === 'claim') text = text.replace(/(\bclass) $/, `$1${NBSP}`);
		if (token === last) text = text.replace(/( \S{1,9}) (\S{1,9})$/, `$1${NBSP}$2`);
		return { kind: 'words', text };
	});
	return bound.map((token) => ({ tokens: [token] }));
}

const IN: Record<Lang, typeof inChinese> = { zh: inChinese, en: inEnglish };

/**
 * A paragraph as it is broken into lines: a number keeps to what it counts, a mark that opens a receipt to the words
 * before it, and the last words to each other.
 */
export function boundIn(tokens: readonly Token[], claims: Readonly<Record<string, Measured>>, lang: Lang): Piece[] {
	return IN[lang](tokens, (token) => token?.kind === 'claim' && !('date' in figureOf(claims[token.id]!, token.part)));
}

/** English words in which no line ends between a day and its month: a short number keeps to the name after it. */
export const daysBound = (text: string): string => text.replace(/\b(\d\d?) (?=[A-Z])/g, `$1${NBSP}`);

/** A Chinese date as far as it is written, and which part of it: 2013年6月底, 5月14日, 2015—2022年. */
const DATE = /((?:\d{4}[—–])?\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?[底初末]?|\d{1,2}月(?:\d{1,2}日)?[底初末]?)/;

/** The runs of a text that stands in a page in `lang`, with those apart that no line may break: Chinese dates. */
export function boundRuns(text: string, lang: Lang): (Run & { whole?: boolean })[] {
	return runsOf(daysBound(text), lang).flatMap((run) =>
		// Every second part is what the expression has found; English has no such dates.
		run.text.split(DATE).flatMap((text, i) => (text ? [{ ...run, text, ...(i % 2 === 1 && { whole: true }) }] : []))
	);
}

/** A short English date is not broken; a long one only before its year. */
const SHORT_DATE = 14;

/** A date in the parts that a line may end between: 2018年12月30日, 11时38分. */
export function datePieces(iso: string, lang: Lang): string[] {
	const date = formatDate(iso, lang);
	if (lang === 'zh') return date.split(/(?=\b\d+时)/);
	const kept = daysBound(date);
	return [iso.length <= 10 && date.length <= SHORT_DATE ? kept.replace(/ (?=\d+$)/, NBSP) : kept];
}
