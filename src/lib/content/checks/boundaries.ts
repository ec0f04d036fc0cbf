import type { FeatureCollection } from 'geojson';
import * as v from 'valibot';
import { problem, type Problem, type Spot } from '../reading/problem.ts';

const Degrees = v.looseTuple([
	v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
	v.pipe(v.number(), v.minValue(-90), v.maxValue(90))
]);
const Path = v.pipe(v.array(Degrees), v.minLength(2));
const shape = <T extends string, S extends v.GenericSchema>(type: T, coordinates: S) =>
	v.object({ type: v.literal(type), coordinates });

/** A boundary is a line, or what lies inside one: points and labels have no place among them. */
const Boundaries = v.object({
	type: v.literal('FeatureCollection'),
	features: v.pipe(
		v.array(
			v.object({
				type: v.literal('Feature'),
				geometry: v.variant('type', [
					shape('LineString', Path),
					shape('MultiLineString', v.array(Path)),
					shape('Polygon', v.array(Path)),
					shape('MultiPolygon', v.array(v.array(Path)))
				])
			})
		),
		v.minLength(1)
	)
});

const MEND = 'it must be a GeoJSON FeatureCollection of lines or polygons, in degrees of longitude and latitude';

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** The boundaries in a GeoJSON text, their geometry alone; or the problem with it, at `spot`. */
export function readBoundaries(text: string, spot: Spot): FeatureCollection | Problem {
	const result = v.safeParse(Boundaries, parsed(text));
	if (!result.success) {
		const [issue] = result.issues;
		const where = v.getDotPath(issue);
		return problem(spot, where ? `${where} does not fit` : 'this is no GeoJSON', MEND);
	}
	const features = result.output.features.map(({ geometry }) => ({ type: 'Feature', properties: {}, geometry }));
	return { type: 'FeatureCollection', features } as FeatureCollection;
}
