import * as v from 'valibot';
import { IsoDate } from '#lib/schema/written/claim.ts';
import type { Lang } from '#lib/schema/localized.ts';
import { FORMATS, type Format, type Prose, type Token } from '#lib/schema/story.ts';
import { didYouMean } from '../reading/suggest.ts';

/** Something wrong in a text, at `offset` in it. */
export interface Slip {
	offset: number;
	length: number;
	what: string;
	mend: string;
}

/** What stands in braces in a text, and where. */
export interface Mark {
	token: Exclude<Token, { kind: 'words' }>;
	offset: number;
	length: number;
}

export interface ReadProse {
	prose: Prose;
	marks: Mark[];
	slips: Slip[];
}

type Wrong = Pick<Slip, 'what' | 'mend'>;

const FORMS = 'Write {claim:S06}, {claim:TX-SPEC.lanes}, {claim:S06|hanzi}, {see:S01} or {date:2018-12-30}.';
const CLAIM = /^([A-Z][A-Z0-9-]*)(?:\.([a-z][a-z0-9-]*))?(?:\|([^|]*))?$/i;

function isFormat(word: string): word is Format {
	return (FORMATS as readonly string[]).includes(word);
}

/** The token that stands in braces as `inner`, or what is wrong with it. */
function readMark(inner: string): Mark['token'] | Wrong {
	const [, kind = '', rest = ''] = /^([^:]*):(.*)$/.exec(inner) ?? [];
	const what = `"{${inner}}" cannot be read`;
	if (kind === 'date') {
		const date = v.safeParse(IsoDate, rest);
		return date.success ? { kind, date: rest } : { what: `"{${inner}}" is not a date`, mend: FORMS };
	}
	if (kind !== 'claim' && kind !== 'see') return { what, mend: didYouMean(kind, ['claim', 'see', 'date']) + FORMS };
	const [, id, part, format] = CLAIM.exec(rest) ?? [];
	if (!id || (kind === 'see' && (part || format !== undefined))) return { what, mend: FORMS };
	if (kind === 'see') return { kind, id };
	if (format === undefined) return { kind, id, ...(part && { part }) };
	if (!isFormat(format))
		return { what, mend: `"${format}" is no way to write a figure. Choose ${FORMATS.join(', ')}.` };
	return { kind, id, ...(part && { part }), format };
}

/** Tokens in paragraphs: a blank line ends one; a line's end is a space in English and nothing in Chinese. */
function paragraphs(tokens: readonly Token[], lang: Lang): Prose {
	const prose: Token[][] = [[]];
	for (const token of tokens) {
		if (token.kind !== 'words') {
			prose.at(-1)!.push(token);
			continue;
		}
		for (const [i, piece] of token.text.split(/\n\s*\n/).entries()) {
			if (i > 0) prose.push([]);
			const text = piece.replace(/\s*\n\s*/g, lang === 'zh' ? '' : ' ');
			if (text !== '') prose.at(-1)!.push({ kind: 'words', text });
		}
	}
	return prose.filter((paragraph) => paragraph.length > 0);
}

/** `text` read into paragraphs of tokens, the marks in it, and the braces in it that cannot be read. */
export function readProse(text: string, lang: Lang): ReadProse {
	const [tokens, marks, slips]: [Token[], Mark[], Slip[]] = [[], [], []];
	// Folded YAML joins lines by a space, which Chinese has no use for.
	const words = (piece: string) =>
		piece &&
		tokens.push({
			kind: 'words',
			text: lang === 'zh' ? piece.replace(/(?<=[\p{sc=Han}，。；：、！？]) (?=\p{sc=Han})/gu, '') : piece
		});
	let end = 0;
	for (const { 0: whole, 1: inner = '', index: offset } of text.matchAll(/\{([^{}]*)\}/g)) {
		words(text.slice(end, offset));
		end = offset + whole.length;
		const token = readMark(inner);
		if ('what' in token) slips.push({ offset, length: whole.length, ...token });
		else {
			tokens.push(token);
			marks.push({ token, offset, length: whole.length });
		}
	}
	words(text.slice(end));
	for (const { 0: brace, index: offset } of text
		.replace(/\{[^{}]*\}/g, (whole) => ' '.repeat(whole.length))
		.matchAll(/[{}｛｝]/g)) {
		slips.push({ offset, length: 1, what: `a "${brace}" stands alone here`, mend: FORMS });
	}
	return { prose: paragraphs(tokens, lang), marks, slips };
}
