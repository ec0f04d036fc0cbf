/** MapLibre's worker, which is a world of its own: what the page was given in place of missing methods is not there. */
import '#lib/polyfill/index.ts';
import MapLibreWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs';

// MapLibre says that its files do nothing by themselves, so a bundler drops one whose export nobody uses.
Object.assign(self, { MapLibreWorker });
