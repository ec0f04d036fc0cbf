import { range } from 'd3';
import { amountOf } from '#lib/schema/claim.ts';
import type { LngLat } from '#lib/schema/place.ts';
import type { Claims } from '../figure.ts';
import { circle } from '../shape.ts';

/** In the district's north: the rings of 九郎山 and 云龙 lie whole inside and outside of it, and no name on its edge. */
export const MIDDLE: LngLat = [113.102, 27.9355];

/** A circle as large as the green heart's part in the district. */
export function heartCircle(claims: Claims): LngLat[] {
	return circle(MIDDLE, amountOf(claims, 'GREEN59'));
}

/** North, east, south and west of the circle. */
export function heartGround(claims: Claims): LngLat[] {
	const ring = heartCircle(claims);
	return range(4).map((quarter) => ring[(quarter * ring.length) / 4]!);
}

/**
 * Slanting strokes across a circle at the origin as the `d` of a path, for a radius and a distance in pixels of the map.
 * The first goes through its middle and the others are counted from there, so that none jumps when the map is zoomed.
 */
export function hatching(radius: number, distance: number): string {
	const count = Math.ceil(radius / distance) - 1;
	const turn = Math.SQRT1_2;
	return range(-count, count + 1)
		.map((i) => {
			const [off, half] = [i * distance, Math.sqrt(radius ** 2 - (i * distance) ** 2)];
			const ends = [-half, half].map((along) => [(along + off) * turn, (off - along) * turn]);
			return `M${ends.map((end) => end.map((px) => px.toFixed(1)).join(' ')).join('L')}`;
		})
		.join('');
}
