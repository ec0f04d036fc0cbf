import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { story } from 'virtual:story';
import { glyphs } from '#lib/map/glyphs.ts';

export const prerender = true;

/** Noto Serif SC (SIL Open Font License 1.1), one weight, cut at build to the glyphs the story's headings and labels use. */
const WHOLE = '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-600-normal.woff2';

export async function GET() {
	const whole = await readFile(createRequire(import.meta.url).resolve(WHOLE));
	const font = await subsetFont(whole, glyphs(story), { targetFormat: 'woff2' });
	return new Response(new Uint8Array(font), { headers: { 'content-type': 'font/woff2' } });
}
