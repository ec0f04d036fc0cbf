import type { Lang } from '#lib/schema/localized.ts';
import { pieces, type Measure } from '#lib/share/title.ts';

/** A text in lines of at most `width` pixels in letters of `size`. @throws RangeError where one word is wider. */
export function wrap(text: string, lang: Lang, width: number, size: number, measure: Measure): string[] {
	const lines: string[] = [];
	for (const piece of pieces(text, lang)) {
		const longer = (lines.at(-1) ?? '') + piece;
		if (measure(piece.trim(), size) > width) throw new RangeError(`“${piece}” is wider than its column.`);
		if (lines.length > 0 && measure(longer.trim(), size) <= width) lines[lines.length - 1] = longer;
		else lines.push(piece);
	}
	return lines.map((line) => line.trim());
}
