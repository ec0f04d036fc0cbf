import type { Reference } from './reference.ts';
import { toPlane, type Point } from './plane.ts';
import { circleOfArea } from './circle.ts';
import { collection, polygonFeature } from './feature.ts';
import { nearest, walk } from './line.ts';
import type { River } from './river.ts';
import type { NamedSpot } from './labels.ts';
import { add, distance, subtract, times, unit } from './vector.ts';

/** Metres from the drawn bank to a plot: as far as the outline of 清水塘 keeps from it. */
const OFF_BANK = 60;

/**
 * The centre of a circle that lies ashore: nobody treats the soil of a river. One that its estimate puts into the water is
 * moved straight away from it.
 * @throws RangeError where that is further than the centre's error
 */
export function ashore(centre: Point, radius: number, { middle, width }: River, accuracyM: number): Point {
	const { station, away } = nearest(middle, centre);
	const missing = width / 2 + OFF_BANK + radius - away;
	if (missing <= 0) return centre;
	if (missing > accuracyM) throw new RangeError(`The river is ${Math.round(missing)} m into a plot.`);
	return add(centre, times(unit(subtract(centre, walk(middle).at(station))), missing));
}

interface Circle {
	centre: Point;
	radius: number;
}

/** The circle that each plot is drawn as. */
function circles(reference: Reference, river: River) {
	return reference.plots.map((plot) => {
		const radius = Math.sqrt((plot.areaKm2 * 1e6) / Math.PI);
		return { plot, radius, centre: ashore(toPlane([plot.lon, plot.lat]), radius, river, plot.accuracyM) };
	});
}

/** The seven remediation plots: circles of the official area round their estimated centres, never outlines. */
export function plots(reference: Reference, river: River) {
	return collection(
		circles(reference, river).map(({ plot: { id, areaKm2, accuracyM }, centre }) =>
			polygonFeature({ id, areaKm2, accuracyM }, circleOfArea(centre, areaKm2 * 1e6))
		)
	);
}

/** Metres to each side of its middle that a Chinese name takes where the zone is seen on a phone, and between two places tried. */
const HALF_NAME = 400;
const TRIED = 20;
/** Metres of room that a name gives up for each metre that it comes nearer to its circle's centre. */
const CENTRED = 0.15;

/** Metres from a name about `at` to the nearest line of a circle. */
function roomFor([x, y]: Point, all: readonly Circle[]): number {
	const along = [-1, -0.5, 0, 0.5, 1].map((share): Point => [x + share * HALF_NAME, y]);
	return Math.min(...all.flatMap(({ centre, radius }) => along.map((p) => Math.abs(distance(p, centre) - radius))));
}

/** The point in a circle about which a name keeps furthest from the circle's own line and from those that cross it. */
export function nameIn(circle: Circle, all: readonly Circle[]): Point {
	let best = { at: circle.centre, worth: -Infinity };
	for (let x = -circle.radius; x <= circle.radius; x += TRIED)
		for (let y = -circle.radius; y <= circle.radius; y += TRIED) {
			const away = Math.hypot(x, y);
			if (away > circle.radius) continue;
			const at = add(circle.centre, [x, y]);
			const worth = roomFor(at, all) - CENTRED * away;
			if (worth > best.worth) best = { at, worth };
		}
	return best.at;
}

/** Where the plots' names are written: within their circles, which overlap, and off all lines as far as that goes. */
export function plotNames(reference: Reference, river: River): NamedSpot[] {
	const all = circles(reference, river);
	return all.map(({ plot: { id, name, label = name }, ...circle }) => ({ id, name: label, at: nameIn(circle, all) }));
}
