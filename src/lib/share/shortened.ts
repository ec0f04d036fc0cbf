import type { Lang } from '#lib/schema/localized.ts';

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
