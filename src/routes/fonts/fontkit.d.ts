declare module 'fontkit' {
	/** Reads a font file of any format. */
	export function create(font: Uint8Array): { hasGlyphForCodePoint(codePoint: number): boolean };
}
