import { figureOf, type Measured } from '#lib/schema/claim.ts';
import type { Lang } from '#lib/schema/localized.ts';
import type { Prose, Token } from '#lib/schema/story.ts';
import { formatDate, formatFigure } from './format.ts';

function said(token: Token, claims: Readonly<Record<string, Measured>>, lang: Lang): string {
	switch (token.kind) {
		case 'words':
			return token.text;
		case 'claim':
			return formatFigure(figureOf(claims[token.id]!, token.part), lang, token.format);
		case 'date':
			return formatDate(token.date, lang);
		case 'see':
			return '';
		default:
			return token satisfies never;
	}
}

/** Prose in plain words, its figures and dates as a sentence has them, its paragraphs in one line. */
export function plainProse(prose: Prose, claims: Readonly<Record<string, Measured>>, lang: Lang): string {
	const paragraphs = prose.map((tokens) =>
		tokens
			.map((token) => said(token, claims, lang))
			.join('')
			.trim()
	);
	return paragraphs.join(lang === 'zh' ? '' : ' ').replace(/\s+/g, ' ');
}
