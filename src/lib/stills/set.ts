import type { Lang } from '#lib/schema/localized.ts';
import type { Measure } from '#lib/share/title.ts';
import type { Column, Sheet } from './sheets.ts';
import { wrap } from './wrap.ts';

/** A line of letters where it stands: from its left, at the foot of its letters. */
export interface Line {
	text: string;
	x: number;
	y: number;
	size: number;
	tone: 'text' | 'quiet';
	/** It is part of the picture's title. */
	title?: boolean;
}

/** A line's letters above its foot, in sizes. */
const ABOVE = 0.88;

function stacked(texts: readonly string[], [x, y]: readonly [number, number], size: number, leading: number): Line[] {
	return texts.map((text, i) => ({ text, x, y: y + (ABOVE + i * leading) * size, size, tone: 'text' as const }));
}

/**
 * Title and text in a column, in the largest letters that let both stand in it.
 * @throws RangeError where even the smallest are too large: the picture would cut them off.
 */
export function setWords(title: string, text: string, lang: Lang, column: Column, measure: Measure): Line[] {
	const { room, leading } = column;
	for (const size of column.text)
		for (const large of column.title.filter((large) => large > 1.4 * size)) {
			const head = wrap(title, lang, room.width, large, measure);
			const body = wrap(text, lang, room.width, size, measure);
			const below = (head.length * 1.25 + 0.35) * large;
			if (head.length > 2 || below + (body.length - 1) * leading * size + size > room.height) continue;
			return [
				...stacked(head, [room.x, room.y], large, 1.25).map((line) => ({ ...line, title: true })),
				...stacked(body, [room.x, room.y + below], size, leading)
			];
		}
	throw new RangeError(`“${title}” has more words than its picture has room for: shorten the text.`);
}

/** What stands small at the foot, paragraph by paragraph. @throws RangeError as {@link setWords} does. */
export function setFoot(paragraphs: readonly string[], lang: Lang, { room, sizes }: Sheet['foot'], measure: Measure) {
	for (const size of sizes) {
		const lines = paragraphs.flatMap((text) => wrap(text, lang, room.width, size, measure));
		if ((lines.length - 1) * 1.4 * size + size > room.height) continue;
		return stacked(lines, [room.x, room.y], size, 1.4).map((line): Line => ({ ...line, tone: 'quiet' }));
	}
	throw new RangeError('A picture of the kit has no room for all its sources: cite fewer in one step.');
}
