import type { Claim, Quantity } from '#lib/schema/claim.ts';
import type { Lang } from '#lib/schema/localized.ts';
import { FORMAT_HOLDS, type Format } from '#lib/schema/story.ts';
import type { Doc, Path } from '../reading/document.ts';
import type { Entries } from '../reading/entries.ts';
import { hanziValue } from './hanziValue.ts';
import { looseNumbers } from './numerals.ts';
import { problem, type Problem } from '../reading/problem.ts';
import { readProse, type Mark, type Slip } from './prose.ts';
import { quantitiesOf, quantityAt } from './quantities.ts';
import { spelledValue } from './spelledValue.ts';
import { didYouMean } from '../reading/suggest.ts';

type Wrong = Pick<Slip, 'what' | 'mend'>;

/** What to write in place of a number: the claims that have it, or a date, or the form of a token. */
function insteadOf(written: string, claims: Entries<Claim>): string {
	const digits = Number(written.normalize('NFKC').replaceAll(',', ''));
	const number = Number.isNaN(digits) ? (spelledValue(written) ?? hanziValue(written)) : digits;
	const same = [...claims.valid.values()]
		.flatMap(({ value }) => quantitiesOf(value))
		.filter(({ quantity }) => 'value' in quantity && quantity.value === number)
		.slice(0, 3)
		.map(({ reference }) => `{claim:${reference}}`);
	if (/^(19|20)\d\d$/.test(String(number))) same.unshift(`{date:${number}}`);
	return same.length
		? `write ${same.join(' or ')}`
		: 'write the figure of a claim, like {claim:S06}, or leave the number out';
}

/** The formats of one language alone, and what the other writes instead. */
const OWN: Partial<Record<Format, { lang: Lang; name: string; other: Format }>> = {
	hanzi: { lang: 'zh', name: 'Chinese', other: 'words' },
	words: { lang: 'en', name: 'English', other: 'hanzi' }
};

function formatSlip(quantity: Quantity, format: Format, lang: Lang): Wrong | undefined {
	if ('date' in quantity) return { what: `a date cannot be written in ${format}`, mend: `remove "|${format}"` };
	const own = OWN[format];
	if (own && own.lang !== lang) {
		const what = `${format} is how ${own.name} writes a figure`;
		return { what, mend: `remove "|${format}", or write "|${own.other}"` };
	}
	const most = FORMAT_HOLDS[format];
	if (Number.isInteger(quantity.value) && quantity.value >= 1 && quantity.value <= most) return;
	return {
		what: `${quantity.value} cannot be written in ${format}`,
		mend: `remove "|${format}"; it is for whole numbers up to ${most}`
	};
}

/** What is wrong with a mark, given the claims there are. */
function markSlip({ token }: Mark, lang: Lang, claims: Entries<Claim>): Wrong | undefined {
	if (token.kind === 'date') return;
	const claim = claims.valid.get(token.id)?.value;
	if (!claim) {
		if (claims.ids.has(token.id)) return;
		return {
			what: `claim "${token.id}" is not known`,
			mend: `${didYouMean(token.id, claims.ids)}Claims are in claims.yaml.`
		};
	}
	if (token.kind === 'see') return;
	const parts = Object.keys(claim.parts);
	const quantity = quantityAt(claims.valid, token.part === undefined ? token.id : `${token.id}.${token.part}`);
	if (quantity) return token.format && formatSlip(quantity, token.format, lang);
	const named = parts.length
		? `Its parts are ${parts.join(', ')}.`
		: `It has no parts; {see:${token.id}} points to it.`;
	if (token.part === undefined) return { what: `claim "${token.id}" has no figure of its own`, mend: named };
	return { what: `claim "${token.id}" has no part "${token.part}"`, mend: didYouMean(token.part, parts) + named };
}

function numberProblems(doc: Doc, path: Path, text: string, mend: (written: string) => string): Problem[] {
	return looseNumbers(text).map(({ offset, written }) =>
		problem(doc.inText(path, offset, written.length), `the number "${written}" has no receipt here`, mend(written))
	);
}

/** What is wrong with the text at `path`, which may hold tokens: braces, claims, and numbers written out. */
export function checkProse(doc: Doc, path: Path, text: string, lang: Lang, claims: Entries<Claim>): Problem[] {
	const { marks, slips } = readProse(text, lang);
	const wrong = marks.flatMap((mark): Slip[] => {
		const slip = markSlip(mark, lang, claims);
		return slip ? [{ ...slip, offset: mark.offset, length: mark.length }] : [];
	});
	return [
		...[...slips, ...wrong].map((slip) => problem(doc.inText(path, slip.offset, slip.length), slip.what, slip.mend)),
		...numberProblems(doc, path, text, (written) => insteadOf(written, claims))
	];
}

/** What is wrong with the title or description at `path`: it can hold neither tokens nor numbers. */
export function checkHeading(doc: Doc, path: Path, text: string, kind: 'title' | 'description'): Problem[] {
	const braces = [...text.matchAll(/[{}]/g)].slice(0, 1);
	const where = 'to the text of a step';
	return [
		...braces.map(({ index }) => problem(doc.inText(path, index, 1), `a ${kind} cannot hold { }`, `move it ${where}`)),
		...numberProblems(doc, path, text, () => `a ${kind} cannot hold a figure: move the number ${where}`)
	];
}
