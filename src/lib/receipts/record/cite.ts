import { CITING } from '#lib/i18n/citing.ts';
import type { Claim, Source } from '#lib/schema/claim.ts';
import { inLang, type Lang } from '#lib/schema/localized.ts';

/** What stands behind the publisher in a citation: date, title and, where it is the newspaper page, its line. */
export function details(source: Source, { newspaperLine }: Claim, lang: Lang): string {
	const line = source.id === 'newspaper' && newspaperLine !== undefined;
	const parts = [
		inLang(source.date, lang),
		...(source.title ? [inLang(source.title, lang)] : []),
		...(line ? [CITING[lang].newspaperLine(newspaperLine)] : [])
	];
	return parts.join(CITING[lang].comma);
}

/** A source as a line of text: publisher, date, title, line of the newspaper page, address. */
export function citation(source: Source, claim: Claim, lang: Lang): string {
	const words = `${inLang(source.publisher, lang)}${CITING[lang].comma}${details(source, claim, lang)}`;
	return source.url ? `${words} ${source.url}` : words;
}
