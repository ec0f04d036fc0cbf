import { create } from 'fontkit';

/** The characters of `text` that a font file has no glyph for, each once. A browser sets them in another face and says nothing. */
export function lacking(font: Uint8Array, text: string): string[] {
	const face = create(font);
	return [...new Set(text)].filter((letter) => !face.hasGlyphForCodePoint(letter.codePointAt(0)!));
}
