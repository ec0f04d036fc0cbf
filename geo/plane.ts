import { geoAzimuthalEqualArea } from 'd3';

/** Mean earth radius in metres (IUGG R1), the one turf uses. */
export const EARTH_RADIUS = 6371008.8;

/** Metres east and north of the district's middle. */
export type Point = readonly [east: number, north: number];
export type Path = readonly Point[];

// Lambert azimuthal equal-area (Snyder 1987, §24) round the middle of the district: areas are exact on the sphere, and
// 30 km away lengths are still true to 3 parts in a million, so that metres can be measured with a ruler.
const projection = geoAzimuthalEqualArea().rotate([-113.08, -27.88]).scale(EARTH_RADIUS).translate([0, 0]);

/** Degrees (WGS84 taken as a sphere) to metres in the plane. */
export function toPlane(position: readonly number[]): Point {
	const [x, y] = projection([position[0]!, position[1]!])!;
	return [x, -y];
}

/** Metres in the plane to degrees, rounded to `digits` decimals: 5 is 1.1 m, 6 is 0.11 m. */
export function toDegrees([x, y]: Point, digits = 6): [number, number] {
	const [lng, lat] = projection.invert!([x, -y])!;
	return [round(lng, digits), round(lat, digits)];
}

/** `value` rounded to `digits` decimals, never minus zero. */
export function round(value: number, digits: number): number {
	return Number(value.toFixed(digits)) + 0;
}
