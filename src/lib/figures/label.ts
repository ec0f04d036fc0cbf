import type { ChartProps } from './figure.ts';

/** Room of a chart in CSS pixels, and the size of its letters. */
export type Room = Pick<ChartProps, 'width' | 'height' | 'em'>;

/** Words at their place in a chart: computed, so that a test can see whether they keep apart. CSS pixels. */
export interface Label {
	text: string;
	x: number;
	/** The foot of the letters. */
	y: number;
	size: number;
	anchor?: 'start' | 'middle' | 'end';
	/** Digits, Latin and units in the story's own letters; other 汉字 are not in its font. */
	serif?: boolean;
	ink?: 'text' | 'quiet' | 'accent' | 'ground';
	/** Opacity, 0…1; whole where left out. */
	shown?: number;
}

/** Edges of what a label covers, in CSS pixels. */
export interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** Width in em of one letter, as the widest of the page's fonts have it. */
function letterWidth(letter: string): number {
	if (/[\u2e80-\uffef\u2160-\u216b“”—％%]/.test(letter)) return 1;
	if (/\d/.test(letter)) return 0.58;
	return /[\s.,’·]/.test(letter) ? 0.32 : 0.54;
}

/** About how wide words are at a size, in the same unit as the size; seldom less than they turn out. */
export function widthOf(text: string, size: number): number {
	return [...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * size;
}

/** What a label covers. */
export function boxOf({ text, x, y, size, anchor = 'start' }: Label): Box {
	const width = widthOf(text, size);
	const left = x - { start: 0, middle: width / 2, end: width }[anchor];
	return { left, right: left + width, top: y - 0.84 * size, bottom: y + 0.12 * size };
}
