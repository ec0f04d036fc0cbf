import { ems } from '#lib/map/ems.ts';
import type { Rect } from '#lib/schema/scene.ts';

export { ems };

/** The smallest letters that a phone's charts may have, in CSS pixels. */
export const LEAST = 10;

/** Words of a chart: where they stand, in CSS pixels. */
export interface Label {
	text: string;
	x: number;
	/** The foot of the letters. */
	y: number;
	size: number;
	anchor?: 'start' | 'middle' | 'end';
	/** Digits and Latin in the story's own letters; other 汉字 are not in its font. */
	serif?: boolean;
	ink?: 'text' | 'quiet' | 'accent' | 'ground';
	/** Opacity, 0…1; whole where left out. */
	shown?: number;
}

/** The room that words take, in CSS pixels, by the estimate of {@link ems}. */
export function boxOf({ text, x, y, size, anchor = 'start' }: Label): Rect {
	const width = ems(text) * size;
	const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
	return { x: left, y: y - size * 0.86, width, height: size * 1.02 };
}

/** Where words may part: between any two 汉字 but before the 年 of a year, and between words, but at no fixed space. A space stays with the word before it. */
const pieces = (text: string): string[] => text.match(/[^ ⺀-鿿]*\d年 *|[^ ⺀-鿿]+ *|[⺀-鿿] */g) ?? [];

/** Words in lines of at most `most` times their size, as even as they come; a word longer than a line stands alone. */
export function wrapped(text: string, most: number): string[] {
	const fill = (room: number): string[] =>
		pieces(text).reduce<string[]>((lines, piece) => {
			const last = lines.at(-1);
			if (last === undefined || ems((last + piece).trimEnd()) > room) return [...lines, piece];
			return [...lines.slice(0, -1), last + piece];
		}, []);
	const lines = fill(most);
	// As many lines as it takes, but as even as they come: no single word or 汉字 on a line of its own.
	const STEP = 0.25;
	const rooms = Array.from({ length: Math.ceil(most / STEP) }, (_, i) => (i + 1) * STEP);
	const least = rooms.find((room) => room * lines.length >= ems(text.trimEnd()) && fill(room).length === lines.length);
	return fill(least ?? most).map((line) => line.trimEnd());
}
