import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** Noto Serif SC (SIL Open Font License 1.1), one weight. */
const WHOLE = '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-600-normal.woff2';

/** The face of headings and map labels, cut to the glyphs of `letters`, as WOFF2. */
export async function headingFont(letters: string): Promise<Uint8Array<ArrayBuffer>> {
	const whole = await readFile(createRequire(import.meta.url).resolve(WHOLE));
	return new Uint8Array(await subsetFont(whole, letters, { targetFormat: 'woff2' }));
}
