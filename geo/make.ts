import { byId, type Reference } from './reference.ts';
import { toDegrees, toPlane, type Point } from './plane.ts';
import { creek } from './creek.ts';
import { embers } from './embers.ts';
import { collection, polygonFeature } from './feature.ts';
import { halos } from './halos.ts';
import { labels } from './labels.ts';
import { resample } from './line.ts';
import { located } from './located.ts';
import { places } from './places.ts';
import { plotNames, plots } from './plots.ts';
import { rails } from './rails.ts';
import { river } from './river.ts';
import { roadMiddle, tianxinRoad } from './road.ts';
import { simplify } from './smooth.ts';
import { water } from './water.ts';
import { namedWays, ways } from './ways.ts';
import { zone } from './zone.ts';
import { relief } from './relief/relief.ts';

/** Enterprises of the zone, one ember each (claim S06). */
export const EMBERS = 261;

/** Metres: as far as its name reaches beyond 田心路 where the whole district is seen. */
const TIANXIN_NAME_BEYOND = 1500;

/** Every file of `src/lib/geo/` by name, as text. The same reference gives the same bytes. */
export function make(reference: Reference): Record<string, string> {
	const xiang = river(reference);
	const lines = rails(reference);
	const stream = creek(reference, xiang);
	const road = tianxinRoad(reference);
	const outline = zone(reference, lines, xiang);
	const area = byId(reference.areas, 'qingshuitang');
	const stands = places(reference, roadMiddle(reference));
	const smelter = byId(stands, 'smelter').lngLat!;
	const named = namedWays(reference, lines);
	const spots = stands.flatMap(({ lngLat }) => (lngLat ? [toPlane(lngLat)] : []));
	const edges = [outline, stream, road, xiang.left, xiang.right].flatMap((path) => resample(path, 200));
	const obstacles: Point[] = [...spots, ...edges];
	const lit = embers(outline, { count: EMBERS, margin: 75, last: toPlane(smelter) });
	const about = { id: 'zone', name: area.name, accuracyM: area.accuracyM, areaKm2: area.officialAreaKm2 };
	const once = [
		{ ...byId(reference.lines, 'xiawan'), path: stream },
		{ ...byId(reference.roads, 'tianxin-road'), path: road, beyond: TIANXIN_NAME_BEYOND }
	];
	const files = {
		places: stands,
		water: water(reference, xiang, stream),
		ways: ways(reference, lines, road),
		zone: collection([polygonFeature(about, simplify(outline, 0.3))]),
		plots: plots(reference, xiang),
		halos: halos(stands),
		embers: { points: lit.map((p) => toDegrees(p)) },
		relief: relief(reference),
		labels: labels(reference, xiang, named, once, plotNames(reference, xiang), obstacles),
		located: located(reference, stands)
	};
	const texts = Object.entries(files).map(([name, data]) => [`${name}.json`, `${JSON.stringify(data)}\n`] as const);
	return Object.fromEntries(texts);
}
