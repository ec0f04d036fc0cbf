import type { Reference } from './reference.ts';
import { toPlane } from './plane.ts';
import { circleOfArea } from './circle.ts';
import { collection, polygonFeature } from './feature.ts';

/** The seven remediation plots: circles of the official area round their estimated centres, never outlines. */
export function plots(reference: Reference) {
	return collection(
		reference.plots.map(({ id, name, label = name, areaKm2, accuracyM, lon, lat }) =>
			polygonFeature({ id, areaKm2, accuracyM, name: label }, circleOfArea(toPlane([lon, lat]), areaKm2 * 1e6))
		)
	);
}
