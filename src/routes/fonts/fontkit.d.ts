declare module 'fontkit' {
	/** Reads a font file of any format. */
	export function create(font: Uint8Array): {
		unitsPerEm: number;
		hasGlyphForCodePoint(codePoint: number): boolean;
		layout(text: string): { advanceWidth: number };
	};
}
