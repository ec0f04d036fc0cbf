import { error } from '@sveltejs/kit';
import { site, story } from 'virtual:story';
import { isLang } from '#lib/schema/localized.ts';
import { sharePicture } from '#lib/share/picture.ts';
import { png } from '#lib/share/raster.ts';
import { SHAPE_NAMES, SHAPES, type ShapeName } from '#lib/share/shapes.ts';
import { typeface } from '#lib/share/typeface.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	site.languages.flatMap((lang) =>
		SHAPE_NAMES.flatMap((shape) => story.steps.map(({ id }) => ({ shape, lang, step: id })))
	);

export const GET: RequestHandler = async ({ params: { shape, lang, step: id } }) => {
	const step = story.steps.find((step) => step.id === id);
	if (!step || !(shape in SHAPES) || !isLang(lang)) error(404, 'There is no such share picture.');
	const face = await typeface();
	const picture = await png(sharePicture(story, step, lang, shape as ShapeName, face), face);
	return new Response(picture, { headers: { 'content-type': 'image/png' } });
};
