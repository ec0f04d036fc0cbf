import { story } from 'virtual:story';
import { glyphs } from '#lib/map/glyphs.ts';
import { headingFont } from '../headingFont.ts';

export const prerender = true;

/** The heading font, cut at build to the glyphs the story's headings and labels use. */
export async function GET() {
	return new Response(await headingFont(glyphs(story)), { headers: { 'content-type': 'font/woff2' } });
}
