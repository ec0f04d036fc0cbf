import { error } from '@sveltejs/kit';
import { site, story } from 'virtual:story';
import { headingFont } from '../../../../fonts/headingFont.ts';
import { isLang } from '#lib/schema/localized.ts';
import { stillNames } from '#lib/story/still/named.ts';
import { STILL_SIZES, STILLS, type StillSize } from '#lib/story/still/frames.ts';
import { lettersOf, standalone, withFont } from '#lib/story/still/standalone.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	site.languages.flatMap((lang) =>
		STILL_SIZES.flatMap((size) =>
			story.steps.flatMap((step) => stillNames(step).map((name) => ({ size, lang, step: name })))
		)
	);

export const GET: RequestHandler = async ({ params: { size, lang, step: name } }) => {
	const step = story.steps.find((step) => stillNames(step).includes(name));
	const frame = STILLS[size as StillSize];
	if (!step || !frame || !isLang(lang)) error(404, 'There is no such still.');
	const svg = standalone({ story, step, frame, lang, begun: name !== step.id });
	return new Response(withFont(svg, await headingFont(lettersOf(svg))), {
		headers: { 'content-type': 'image/svg+xml' }
	});
};
