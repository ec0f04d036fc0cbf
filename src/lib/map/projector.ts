import type { Camera } from '#lib/schema/scene.ts';
import type { LngLat } from '#lib/schema/place.ts';

/** Width of the world at zoom 0 in CSS pixels (Web Mercator, EPSG:3857, as MapLibre GL uses it). */
export const WORLD = 512;
const EARTH_CIRCUMFERENCE_M = 40_075_016.686;
/** MapLibre's vertical field of view in radians. */
const FIELD_OF_VIEW = 0.6435011087932844;

export type Point = readonly [x: number, y: number];

/** Width and height of the window in CSS pixels. */
export interface Size {
	width: number;
	height: number;
}

/** Web Mercator position at zoom 0 in CSS pixels, 0…512 from the upper left. */
export function toWorld([lng, lat]: LngLat): Point {
	const sin = Math.sin((lat * Math.PI) / 180);
	return [((lng + 180) / 360) * WORLD, (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * WORLD];
}

/** Undoes {@link toWorld}; degrees. */
export function fromWorld([x, y]: Point): LngLat {
	const n = Math.PI * (1 - (2 * y) / WORLD);
	return [(x / WORLD) * 360 - 180, (Math.atan(Math.sinh(n)) * 180) / Math.PI];
}

/** Metres on the ground that one CSS pixel covers at a latitude and zoom. */
export function metresPerPixel(lat: number, zoom: number): number {
	return (EARTH_CIRCUMFERENCE_M * Math.cos((lat * Math.PI) / 180)) / (WORLD * 2 ** zoom);
}

/** Where a world point lies from the middle of the window, in CSS pixels, for a camera over `center`. */
export function fromCentre(world: Point, center: Point, camera: Omit<Camera, 'center'>, height: number): Point {
	const scale = 2 ** camera.zoom;
	const dx = (world[0] - center[0]) * scale;
	const dy = (world[1] - center[1]) * scale;
	const bearing = (-camera.bearing * Math.PI) / 180;
	const x = dx * Math.cos(bearing) - dy * Math.sin(bearing);
	const y = dx * Math.sin(bearing) + dy * Math.cos(bearing);
	if (camera.pitch === 0) return [x, y];
	const pitch = (camera.pitch * Math.PI) / 180;
	const distance = height / (2 * Math.tan(FIELD_OF_VIEW / 2));
	const near = distance / (distance - y * Math.sin(pitch));
	return [x * near, y * Math.cos(pitch) * near];
}

/** Turns a place on the ground into CSS pixels from the upper left of the window. Live and still stage share it. */
export type Projector = (lngLat: LngLat) => Point;

/** The projector of a camera over a window; pixels of the map from its upper left corner. */
export function projector(camera: Camera, size: Size): Projector {
	const center = toWorld(camera.center);
	return (lngLat) => {
		const [x, y] = fromCentre(toWorld(lngLat), center, camera, size.height);
		return [x + size.width / 2, y + size.height / 2];
	};
}
