declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs' {
	/** The worker's class; it has made its one instance by the time it is imported. */
	const MapLibreWorker: unknown;
	export default MapLibreWorker;
}
