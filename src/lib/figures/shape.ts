import type { Projector } from '#lib/map/projector.ts';
import type { LngLat } from '#lib/schema/place.ts';

/** Mean radius of the earth in metres (IUGG), on whose sphere lengths and areas are reckoned; the ellipsoid differs by less than 0.3 %. */
const EARTH_M = 6_371_008.8;
const RADIAN = Math.PI / 180;

/** The point so many metres east and north of another; within a few tens of kilometres lengths keep to 0.1 %. */
export function offset([lng, lat]: LngLat, [east, north]: readonly [east: number, north: number]): LngLat {
	const north2 = lat + north / EARTH_M / RADIAN;
	// The parallel half-way, so that shapes keep their area to the north and to the south alike.
	const parallel = Math.cos(((lat + north2) / 2) * RADIAN);
	return [lng + east / (EARTH_M * parallel) / RADIAN, north2];
}

/** Metres east and north from one point to another; undoes {@link offset}. */
export function metresTo([lng, lat]: LngLat, [lng2, lat2]: LngLat): [east: number, north: number] {
	const parallel = Math.cos(((lat + lat2) / 2) * RADIAN);
	return [(lng2 - lng) * RADIAN * EARTH_M * parallel, (lat2 - lat) * RADIAN * EARTH_M];
}

/** Length of a line in metres. */
export function lengthOf(line: readonly LngLat[]): number {
	return line.slice(1).reduce((sum, to, i) => sum + Math.hypot(...metresTo(line[i]!, to)), 0);
}

/** The first `metres` of a line, from its first point; the whole line where it is shorter. */
export function firstMetres(line: readonly LngLat[], metres: number): LngLat[] {
	const part: LngLat[] = [line[0]!];
	let left = metres;
	for (const to of line.slice(1)) {
		const from = part.at(-1)!;
		const [east, north] = metresTo(from, to);
		const length = Math.hypot(east, north);
		if (length >= left) return [...part, offset(from, [(east * left) / length, (north * left) / length])];
		part.push(to);
		left -= length;
	}
	return part;
}

/** Corners of a square of so many km², its middle at `middle`, sides to the compass points; from the north-west, clockwise. */
export function square(middle: LngLat, km2: number): LngLat[] {
	const half = Math.sqrt(km2 * 1e6) / 2;
	const corners = [
		[-half, half],
		[half, half],
		[half, -half],
		[-half, -half]
	] as const;
	return corners.map((corner) => offset(middle, corner));
}

/** A circle of so many km² as a ring of points, from its east; the ring's own area is what is asked for. */
export function circle(middle: LngLat, km2: number, points = 96): LngLat[] {
	const turn = (2 * Math.PI) / points;
	// A polygon cuts corners off its circle; the radius is as much larger.
	const radius = Math.sqrt((km2 * 1e6) / ((points / 2) * Math.sin(turn)));
	return Array.from({ length: points }, (_, i) =>
		offset(middle, [radius * Math.cos(i * turn), radius * Math.sin(i * turn)])
	);
}

/** A line or ring as the `d` of an SVG path, in pixels of the map. */
export function pathOf(points: readonly LngLat[], project: Projector, closed = false): string {
	let drawn = '';
	for (const point of points) {
		const at = project(point);
		drawn += `${drawn && 'L'}${at[0].toFixed(1)} ${at[1].toFixed(1)}`;
	}
	return `M${drawn}${closed ? 'Z' : ''}`;
}
