const PRELOADED = /\s*<link href="([^"]+)" rel="modulepreload">/g;
/** How Kit begins: its two entries, and then what they do. */
const START = /Promise\.all\(\[\s*(?:import\([^)]*\),?\s*)+\]\)/;
/** How long script waits for the first picture at most, in ms. */
const PATIENCE = 3000;

/**
 * A document whose script is fetched once its text and first picture stand, which is when the browser calls it loaded:
 * on a slow network all that arrives at the same time makes each arrive later. What Kit would fetch with the text is
 * then fetched at once, and not module by module.
 * @throws where Kit names modules to fetch and does not begin as it is known to
 */
export function pictureFirst(html: string): string {
	const modules = [...html.matchAll(PRELOADED)].map(([, href]) => href!);
	if (modules.length === 0) return html;
	if (!START.test(html)) throw new Error('Kit starts its pages in another way than pictureFirst.ts knows.');
	const waits = `new Promise((shown) => (addEventListener('load', shown), setTimeout(shown, ${PATIENCE})))`;
	const fetches = `for (const href of ${JSON.stringify(modules)}) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));`;
	return html
		.replace(PRELOADED, '')
		.replace(START, (begins) => `${waits}.then(() => {\n${fetches}\nreturn ${begins};\n})`);
}
