import { site, story } from 'virtual:story';
import { oembed } from '#lib/share/oembed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => site.languages.map((lang) => ({ lang }));

export const GET: RequestHandler = ({ params: { lang } }) =>
	new Response(`${JSON.stringify(oembed(story, site, lang), null, '\t')}\n`, {
		headers: { 'content-type': 'application/json' }
	});
