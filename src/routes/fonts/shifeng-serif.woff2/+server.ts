import { story } from 'virtual:story';
import { glyphs } from '#lib/map/glyphs.ts';
import { headingFont } from '../headingFont.ts';
import { lacking } from '../lacking.ts';

export const prerender = true;

/**
 * The heading font, cut at build to the glyphs the story's headings and labels use.
 * @throws when a heading or a label has a character that the font has not: readers would see it in another face.
 */
export async function GET() {
	const needed = glyphs(story);
	const font = await headingFont(needed);
	const missing = lacking(font, needed);
	if (missing.length > 0)
		throw new Error(
			`The heading font has no ${missing.join(' ')} — write the title, place or label that has it in another way`
		);
	return new Response(font, { headers: { 'content-type': 'font/woff2' } });
}
