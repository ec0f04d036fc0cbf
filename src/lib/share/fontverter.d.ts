declare module 'fontverter' {
	/** A font in another wrapping; `sfnt` is TrueType or OpenType as it stands. */
	export function convert(font: Uint8Array, format: 'sfnt' | 'woff2'): Promise<Uint8Array>;
}
