import { randomLcg } from 'd3';
import type { FeatureCollection } from 'geojson';

/** West, south, east, north of the map's reach, in degrees. */
const REACH = [112.9, 27.76, 113.27, 28.03] as const;
/** Length and width of a stroke, in degrees. */
const [LONG, WIDE] = [0.002, 0.0003];

/**
 * So many strokes of relief all over the map, as the map's own: always drawn, whatever a step lights. The same number
 * always gives the same strokes.
 */
export function strokes(count: number): FeatureCollection {
	const random = randomLcg(count);
	const [west, south, east, north] = REACH;
	const at = (share: number, from: number, to: number) => from + share * (to - from);
	const features = Array.from({ length: count }, () => {
		const [lng, lat, turn] = [at(random(), west, east), at(random(), south, north), random() * Math.PI * 2];
		const point = (along: number, across: number) => {
			const [x, y] = [along * LONG, across * WIDE];
			return [lng + x * Math.cos(turn) - y * Math.sin(turn), lat + x * Math.sin(turn) + y * Math.cos(turn)].map(
				(degrees) => Number(degrees.toFixed(5))
			);
		};
		const ring = [
			point(0, 0),
			point(0.3, -1),
			point(0.7, -0.6),
			point(1, 0),
			point(0.7, 0.6),
			point(0.3, 1),
			point(0, 0)
		];
		return {
			type: 'Feature' as const,
			properties: { id: 'stroke', shade: Math.round(random() * 100) / 100, rise: 1 },
			geometry: { type: 'Polygon' as const, coordinates: [ring] }
		};
	});
	return { type: 'FeatureCollection', features };
}
