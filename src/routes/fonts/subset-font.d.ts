declare module 'subset-font' {
	/** Cuts a font (ttf, otf, woff, woff2) to the characters of `text`. */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: { targetFormat: 'woff2' | 'sfnt' }
	): Promise<Uint8Array>;
}
