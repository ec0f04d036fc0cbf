import { idle } from '#lib/ui/idle.ts';

/** The longest that fetching ahead waits for an idle moment, in ms. */
const PATIENCE = 3000;
let asked = false;

/**
 * Fetches the map engine's files, which the document names, without running anything of them: once for a page, when it
 * has loaded and is idle. What does not arrive is fetched again when the map starts.
 */
export async function prefetchEngine(page = document): Promise<void> {
	const files = page.documentElement.dataset['engine']?.split(' ') ?? [];
	if (asked || !files[0]) return;
	asked = true;
	if (page.readyState !== 'complete') await new Promise((done) => addEventListener('load', done, { once: true }));
	await idle(PATIENCE);
	for (const href of files) {
		const link = page.createElement('link');
		if (link.relList.supports('prefetch')) {
			// As the import and the worker's own fetch will ask for it, or it would come twice.
			Object.assign(link, { rel: 'prefetch', href, as: href.endsWith('.css') ? 'style' : 'script' });
			if (!href.endsWith('.css')) link.crossOrigin = 'anonymous';
			page.head.append(link);
		} else void fetch(href).catch(() => {});
	}
}
