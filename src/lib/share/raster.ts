import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import type { Typeface } from './typeface.ts';

/**
 * A picture as PNG, of as few colours as a palette holds: a third as large, and WeChat fetches it on the reader's
 * account. It is lettered in `face` and nothing else, so that every machine makes the same.
 */
export async function png(svg: string, { file, family }: Pick<Typeface, 'file' | 'family'>) {
	const font = { loadSystemFonts: false, fontFiles: [file], defaultFontFamily: family };
	const drawn = new Resvg(svg, { font }).render();
	const raw = { width: drawn.width, height: drawn.height, channels: 4 } as const;
	return new Uint8Array(await sharp(drawn.pixels, { raw }).removeAlpha().png({ palette: true }).toBuffer());
}
