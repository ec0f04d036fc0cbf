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
export function toWorld(at: LngLat): Point {
	const sin = Math.sin((at[1] * Math.PI) / 180);
	return [((at[0] + 180) / 360) * WORLD, (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * WORLD];
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

/** Where world points lie from the middle of the window, in CSS pixels, for a camera over `center`. */
export function fromCentre(center: Point, camera: Omit<Camera, 'center'>, height: number): (world: Point) => Point {
	const scale = 2 ** camera.zoom;
	const bearing = (-camera.bearing * Math.PI) / 180;
	const [cos, sin] = [Math.cos(bearing), Math.sin(bearing)];
	const pitch = (camera.pitch * Math.PI) / 180;
	const distance = height / (2 * Math.tan(FIELD_OF_VIEW / 2));
	return (world) => {
		const dx = (world[0] - center[0]) * scale;
		const dy = (world[1] - center[1]) * scale;
		const x = dx * cos - dy * sin;
		const y = dx * sin + dy * cos;
		if (pitch === 0) return [x, y];
		const near = distance / (distance - y * Math.sin(pitch));
		return [x * near, y * Math.cos(pitch) * near];
	};
}

/** Turns a place on the ground into CSS pixels from the upper left of the window. Live and still stage share it. */
export type Projector = (lngLat: LngLat) => Point;

/** The projector of a camera over a window; pixels of the map from its upper left corner. */
export function projector(camera: Camera, size: Size): Projector {
	const seen = fromCentre(toWorld(camera.center), camera, size.height);
	return (lngLat) => {
		const at = seen(toWorld(lngLat));
		return [at[0] + size.width / 2, at[1] + size.height / 2];
	};
}
