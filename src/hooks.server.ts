import type { Handle } from '@sveltejs/kit';
import { langOf, TAGS } from '#lib/i18n/pages.ts';
import { pictureFirst } from '#lib/ui/pictureFirst.ts';
import { titleFirst } from '#lib/ui/titleFirst.ts';
import { engineFiles } from './routes/engineFiles.ts';

/**
 * Writes into the document what its language is, which only the address of a page says while the template is one for
 * all, and where the map engine's files are, so that they can be fetched before they are wanted. Title and picture come
 * before the rest.
 */
export const handle: Handle = ({ event, resolve }) => {
	const root = event.url.pathname.replace(/^\/|[^/]*$/g, '').replace(/[^/]+/g, '..');
	const engine = engineFiles().map((file) => root + file);
	const language = TAGS[langOf(event.params['lang'])];
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const filled = html.replace('%lang%', language).replace('%engine%', () => engine.join(' '));
			return pictureFirst(titleFirst(filled));
		}
	});
};
