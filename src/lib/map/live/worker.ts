import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from './mapWorker.ts?worker&url';

/**
 * MapLibre 6 looks for its worker at run time, where a bundler never sees it: without its address the map stays blank.
 * A worker that does not arrive reports nothing, so it is asked for first. Rejects where it cannot be had.
 */
export async function useBundledWorker(): Promise<void> {
	const { href } = new URL(workerUrl, document.baseURI);
	const reply = await fetch(href);
	if (!reply.ok) throw new Error(`the map's worker did not arrive (${reply.status})`);
	setWorkerUrl(href);
}
