const TITLE = /<title>[^<]*<\/title>/;
const CHARSET = '<meta charset="utf-8" />';

/**
 * A document with its title right behind its encoding. Svelte writes it behind everything else in the head, and some who
 * make cards of shared links read no further than the first kilobytes.
 */
export function titleFirst(html: string): string {
	const title = TITLE.exec(html)?.[0];
	return title ? html.replace(TITLE, '').replace(CHARSET, () => `${CHARSET}\n\t\t${title}`) : html;
}
