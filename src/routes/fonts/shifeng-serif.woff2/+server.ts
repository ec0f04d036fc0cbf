import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { story } from 'virtual:story';
import { glyphs } from '#lib/map/glyphs.ts';
import { lacking } from '../lacking.ts';

export const prerender = true;

/** Noto Serif SC (SIL Open Font License 1.1), one weight, cut at build to the glyphs the story's headings and labels use. */
const WHOLE = '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-600-normal.woff2';

/** @throws when a heading or a label has a character that the font has not: readers would see it in another face. */
export async function GET() {
	const whole = await readFile(createRequire(import.meta.url).resolve(WHOLE));
	const needed = glyphs(story);
	const font = await subsetFont(whole, needed, { targetFormat: 'woff2' });
	const missing = lacking(font, needed);
	if (missing.length > 0)
		throw new Error(
			`The heading font has no ${missing.join(' ')} — write the title, place or label that has it in another way`
		);
	return new Response(new Uint8Array(font), { headers: { 'content-type': 'font/woff2' } });
}
