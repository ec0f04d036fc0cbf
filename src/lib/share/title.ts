import type { Lang } from '#lib/schema/localized.ts';
import type { Shape } from './shapes.ts';

/** Width in pixels of words set in letters of a size. */
export type Measure = (words: string, size: number) => number;

/** A title in lines, and the size of its letters in pixels. */
export interface SetTitle {
	size: number;
	lines: string[];
}

/** From the foot of one line to the next, what of a letter lies above its foot, and what below, in sizes of it. */
const [LEADING, ABOVE, BELOW] = [1.16, 0.84, 0.1];
const heightOf = (lines: number) => (lines - 1) * LEADING + ABOVE + BELOW;

/** What no line begins with: marks, and the particles that belong to the word before them. */
const CLINGING = /^[\p{P}\s的了]/u;

/** The pieces that a title may be broken between: words, each with the marks and the blank behind it. */
export function pieces(title: string, lang: Lang): string[] {
	const words = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(title)].map(({ segment }) => segment);
	return words.reduce<string[]>((list, word) => {
		const before = list.at(-1);
		const clings = CLINGING.test(word) || (lang === 'en' && !/\s$/.test(before ?? ' '));
		return before !== undefined && clings ? [...list.slice(0, -1), before + word] : [...list, word];
	}, []);
}

/** A name must not be torn apart: no line of 汉字 is a single one. */
const torn = (lines: readonly string[]) =>
	lines.length > 1 && lines.some((line) => /^\P{L}*\p{sc=Han}\P{L}*$/u.test(line));

/** The pieces in lines of at most a width; nothing where one of them is wider by itself, or one 汉字 left alone. */
function broken(parts: readonly string[], width: number, widthOf: (words: string) => number): string[] | undefined {
	const lines: string[] = [];
	for (const part of parts) {
		const longer = (lines.at(-1) ?? '') + part;
		if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
		else if (widthOf(part) <= width) lines.push(part);
		else return undefined;
	}
	return torn(lines) ? undefined : lines.map((line) => line.trim());
}

/**
 * A title in the largest letters that let it stand in its room, its lines as even as its words allow.
 * @throws RangeError where even the smallest letters are too large: the picture would cut it off.
 */
export function setTitle(title: string, lang: Lang, shape: Pick<Shape, 'title' | 'sizes'>, measure: Measure): SetTitle {
	const { width, height } = shape.title;
	const parts = pieces(title, lang);
	for (const size of shape.sizes) {
		const widthOf = (words: string) => measure(words.trim(), size);
		const lines = broken(parts, width, widthOf);
		if (!lines || heightOf(lines.length) * size > height) continue;
		const runs = parts.flatMap((_, from) => parts.slice(from).map((_, i) => parts.slice(from, from + i + 1).join('')));
		const even = runs
			.map(widthOf)
			.sort((a, b) => a - b)
			.map((narrower) => broken(parts, Math.min(narrower, width), widthOf))
			.find((tried) => tried?.length === lines.length);
		return { size, lines: even ?? lines };
	}
	throw new RangeError(`“${title}” is too long for a share picture: shorten the title.`);
}

/** Where the feet of a title's lines stand in its room. */
export function feetOf({ size, lines }: SetTitle, { y, height }: Shape['title']): number[] {
	const top = y + (height - heightOf(lines.length) * size) / 2;
	return lines.map((_, i) => top + (ABOVE + i * LEADING) * size);
}
