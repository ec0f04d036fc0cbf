import { byId, type Reference } from './reference.ts';
import { toPlane, type Path, type Point } from './plane.ts';
import { signedArea } from './feature.ts';
import { crossing, offset, resample, slice } from './line.ts';
import type { Rails } from './rails.ts';
import type { River } from './river.ts';
import { rounded } from './corner.ts';
import { drawn } from './smooth.ts';

/** Metres between the outline and the drawn railway: beside its ladder line, not under it. */
export const BELOW_RAIL = 80;
/** Metres between the outline and the drawn north bank: dry at every zoom. */
export const ABOVE_BANK = 60;
/** Metres of the corners' rounding. */
const ROUND = 170;

/**
 * The outline of 清水塘 as an open ring in the plane: the railway in the north, the bank in the south, and the west and
 * east sides of the sketch moved out or in by one distance, found by bisection, that makes the area the official one.
 */
export function zone(reference: Reference, rails: Rails, water: River): Point[] {
	const { officialAreaKm2, coordinates } = byId(reference.areas, 'qingshuitang');
	const sketch = coordinates[0]!.map(toPlane);
	// Both run east to west, as the river flows: the rail's left and the bank's right are the zone's side.
	const north = offset(rails.hukun.west, BELOW_RAIL);
	const south = offset(water.middle, -(water.width / 2 + ABOVE_BANK));
	const ring = (out: number) => outline(north, south, side(sketch, -1, out), side(sketch, 1, out));
	let [low, high] = [-1500, 1500];
	for (let i = 0; i < 50; i++) {
		const middle = (low + high) / 2;
		if (Math.abs(signedArea(ring(middle))) < officialAreaKm2 * 1e6) low = middle;
		else high = middle;
	}
	return ring(low);
}

/** North to south: the sketch's corners on its west (-1) or east (1) side, ironed and moved `out` metres away. */
function side(sketch: Path, way: -1 | 1, out: number): Point[] {
	const middle = sketch.reduce((sum, [x]) => sum + x / sketch.length, 0);
	const reach = Math.max(...sketch.map(([x]) => way * (x - middle)));
	const own = sketch.slice(1).filter(([x]) => way * (x - middle) > reach * 0.8);
	const [top, foot] = [Math.max(...own.map(([, y]) => y)), Math.min(...own.map(([, y]) => y))];
	const line = [...own].sort((a, b) => b[1] - a[1]).map(([x, y]): Point => [x + way * out, y]);
	// Carried on beyond railway and bank, so that both are met whatever the sketch's corners are.
	const ends: [Point, Point] = [
		[line[0]![0], top + 1500],
		[line.at(-1)![0], foot - 1500]
	];
	return drawn([ends[0], ...line, ends[1]], 500);
}

function outline(north: Path, south: Path, west: Path, east: Path): Point[] {
	const corner = {
		nw: crossing(north, west),
		ne: crossing(north, east),
		sw: crossing(south, west),
		se: crossing(south, east)
	};
	const edges = [
		slice(south, corner.sw[0], corner.se[0]),
		slice(east, corner.se[1], corner.ne[1]),
		slice(north, corner.ne[0], corner.nw[0]),
		slice(west, corner.nw[1], corner.sw[1])
	];
	return rounded(
		edges.map((edge) => resample(edge, 20)),
		ROUND
	);
}
