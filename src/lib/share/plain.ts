import { formatDate, formatFigure } from '#lib/i18n/format.ts';
import { figureOf, type Claim } from '#lib/schema/claim.ts';
import type { Lang } from '#lib/schema/localized.ts';
import type { Prose, Token } from '#lib/schema/story.ts';

function plain(token: Token, claims: Readonly<Record<string, Claim>>, lang: Lang): string {
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

/** Prose as one line of words, its figures and dates as the page shows them. */
export function plainWords(prose: Prose, claims: Readonly<Record<string, Claim>>, lang: Lang): string {
	const paragraphs = prose.map((tokens) =>
		tokens
			.map((token) => plain(token, claims, lang))
			.join('')
			.trim()
	);
	return paragraphs.join(lang === 'zh' ? '' : ' ').replace(/\s+/g, ' ');
}

const ELLIPSIS = '……';

/**
 * As many whole sentences as `most` characters hold; of a first sentence longer than that, as many words, with an
 * ellipsis.
 */
export function shortened(text: string, lang: Lang, most: number): string {
	if (text.length <= most) return text;
	const upTo = (granularity: 'sentence' | 'word', room: number) => {
		let end = 0;
		for (const { index, segment } of new Intl.Segmenter(lang, { granularity }).segment(text)) {
			if (index + segment.trimEnd().length > room) break;
			end = index + segment.trimEnd().length;
		}
		return text.slice(0, end);
	};
	return upTo('sentence', most) || upTo('word', most - ELLIPSIS.length).replace(/[\s\p{P}]+$/u, '') + ELLIPSIS;
}
