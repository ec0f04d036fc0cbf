import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** MapLibre 6 looks for its worker at run time, where a bundler never sees it. Without this the map stays blank. */
export function useBundledWorker(): void {
	setWorkerUrl(new URL(workerUrl, document.baseURI).href);
}
