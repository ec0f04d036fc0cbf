import type { Handle } from '@sveltejs/kit';
import { langOf, TAGS } from '#lib/i18n/pages.ts';
import { titleFirst } from '#lib/ui/titleFirst.ts';

/** Writes into the document what its language is: only the address of a page says so, and the template is one for all. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => titleFirst(html.replace('%lang%', TAGS[langOf(event.params['lang'])]))
	});
