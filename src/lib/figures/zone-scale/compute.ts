import { polygonCentroid } from 'd3';
import zone from '#lib/geo/zone.json' with { type: 'json' };
import { amountOf } from '#lib/schema/claim.ts';
import type { LngLat } from '#lib/schema/place.ts';
import type { Claims } from '../figure.ts';
import { square } from '../shape.ts';

/** The middle of the zone's outline: the square is laid over it, so that what sticks out and what is missing balance. */
const MIDDLE = polygonCentroid(zone.features[0]!.geometry.coordinates[0] as [number, number][]);

/**
 * The line that measures the side lies this far north of the middle, in degrees: along a side it would run into the
 * railway, the river or the zone's own outline, through the middle into the creek's name.
 */
const LINE_NORTH = 0.006;

/** Corners of a square as large as the zone, laid over it, and the two ends of a line that measures its side. */
export function comparison(claims: Claims): { ring: LngLat[]; side: [west: LngLat, east: LngLat] } {
	const ring = square(MIDDLE, amountOf(claims, 'S18'));
	const [west, east] = [ring[0]![0], ring[1]![0]];
	const lat = MIDDLE[1] + LINE_NORTH;
	return {
		ring,
		side: [
			[west, lat],
			[east, lat]
		]
	};
}
