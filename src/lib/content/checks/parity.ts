import type { Claim } from '#lib/schema/claim.ts';
import { LANGS, type Lang } from '#lib/schema/localized.ts';
import type { Steps } from './chapters.ts';
import type { Path } from '../reading/document.ts';
import type { Entries } from '../reading/entries.ts';
import { problem, type Problem } from '../reading/problem.ts';
import { prosesOf } from './proses.ts';
import { readProse, type Mark } from './prose.ts';
import { quantitiesOf, quantityAt } from './quantities.ts';
import { figureBehind } from './same.ts';

const NAMES: Record<Lang, string> = { zh: 'Chinese', en: 'English' };

/** A token in a text of a step, in one language. */
interface Said {
	token: Exclude<Mark['token'], { kind: 'date' }>;
	mark: Mark;
	/** The way to the text in all its languages. */
	path: Path;
}

/** The claim that a token names, or the part of one. */
const referenceOf = ({ id, part }: { id: string; part?: string }) => (part === undefined ? id : `${id}.${part}`);

/** What one language says with receipts and the other does not: a figure, in whatever unit, or a mark for a claim. */
function unsaid(said: readonly Said[], other: readonly Said[], figureOf: (said: Said) => string): Said[] {
	const figures = new Set(other.map(figureOf));
	const claims = new Set(other.map(({ token }) => token.id));
	const missing = said.filter((one) =>
		one.token.kind === 'see' ? !claims.has(one.token.id) : !figures.has(figureOf(one))
	);
	return missing.filter((one, i) => missing.findIndex((first) => figureOf(first) === figureOf(one)) === i);
}

/**
 * Where one language of a step gives a figure or a receipt that the other keeps from its readers. Figures may stand in
 * different units and in different texts of the step; a step without all of its English is left to whoever asks for it.
 */
export function checkParity(steps: Steps, { valid }: Entries<Claim>): Problem[] {
	const figureOf = ({ token }: Said) =>
		token.kind === 'see' ? `see:${token.id}` : figureBehind(valid, referenceOf(token));

	/** What is not known at all is told of elsewhere. */
	const isKnown = ({ token }: Said) =>
		token.kind === 'see' ? valid.has(token.id) : quantityAt(valid, referenceOf(token)) !== undefined;

	/** How the figure can be written: in each of its units. */
	const tokensFor = (one: Said): string => {
		if (one.token.kind === 'see') return `{see:${one.token.id}}`;
		const claim = valid.get(one.token.id)?.value;
		const units = claim ? quantitiesOf(claim).map(({ reference }) => reference) : [];
		const same = units.filter((reference) => figureBehind(valid, reference) === figureOf(one));
		return same.map((reference) => `{claim:${reference}}`).join(' or ');
	};

	return [...steps.valid.values()].flatMap(({ value, doc, path }) => {
		const proses = prosesOf(value);
		if (proses.some(({ text }) => text.en === undefined)) return [];
		const saidIn = (lang: Lang) =>
			proses.flatMap(({ path: way, text }) =>
				readProse(text[lang]!, lang).marks.flatMap((mark): Said[] =>
					mark.token.kind === 'date' ? [] : [{ token: mark.token, mark, path: [...path, ...way] }]
				)
			);
		return LANGS.flatMap((lang) => {
			const other = LANGS.find((one) => one !== lang)!;
			return unsaid(saidIn(lang), saidIn(other), figureOf)
				.filter(isKnown)
				.map((one) => {
					const at = doc.inText([...one.path, lang], one.mark.offset, one.mark.length);
					return problem(
						at,
						`only the ${NAMES[lang]} of this step says {${one.token.kind}:${referenceOf(one.token)}}`,
						`write ${tokensFor(one)} in the ${NAMES[other]} too, or take it out here`
					);
				});
		});
	});
}
