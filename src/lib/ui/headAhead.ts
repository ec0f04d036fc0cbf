import type { About } from './head.ts';
import { plain, server } from './server.ts';

/** Known at build: no reader waits for what machines read. */
const tags = import.meta.env.SSR ? (await import('./HeadTags.svelte')).default : undefined;

/**
 * What the prerendered page says of itself. In a browser, which has it in its document, what stands there is kept,
 * whatever is given: not the empty text, which Svelte takes for nothing having been written.
 */
export const headAhead = (said: About): string =>
	server && tags ? plain(server.render(tags, { props: { said } }).head) : ' ';
