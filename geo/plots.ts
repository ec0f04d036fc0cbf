import type { Reference } from './reference.ts';
import { toPlane, type Point } from './plane.ts';
import { circleOfArea } from './circle.ts';
import { collection, polygonFeature } from './feature.ts';
import { nearest, walk } from './line.ts';
import type { River } from './river.ts';
import { add, subtract, times, unit } from './vector.ts';

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

/** The seven remediation plots: circles of the official area round their estimated centres, never outlines. */
export function plots(reference: Reference, river: River) {
	return collection(
		reference.plots.map(({ id, name, label = name, areaKm2, accuracyM, lon, lat }) => {
			const radius = Math.sqrt((areaKm2 * 1e6) / Math.PI);
			const centre = ashore(toPlane([lon, lat]), radius, river, accuracyM);
			return polygonFeature({ id, areaKm2, accuracyM, name: label }, circleOfArea(centre, areaKm2 * 1e6));
		})
	);
}
