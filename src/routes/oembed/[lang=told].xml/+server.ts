import { site, story } from 'virtual:story';
import { oembed, oembedXml } from '#lib/share/oembed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => site.languages.map((lang) => ({ lang }));

export const GET: RequestHandler = ({ params: { lang } }) =>
	new Response(oembedXml(oembed(story, site, lang)), { headers: { 'content-type': 'text/xml; charset=utf-8' } });
