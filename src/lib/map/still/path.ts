import { geoIdentity, geoPath } from 'd3';
import type { Geometry, Position } from 'geojson';
import type { Point, Projector, Size } from '../projector.ts';
import { asDrawn } from './grid.ts';

/** How far beyond the picture shapes go on, in pixels, so that no edge of a wide line is seen to be cut. */
const BEYOND = 40;
/** Points nearer to the last one than this many pixels tell the eye nothing. */
const FINEST = 0.35;

const far = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by) >= FINEST;

/** Points of the ground as pixels, without those too near to the one before; the first and the last always stay. */
export function thinned(positions: readonly Position[], project: Projector): Point[] {
	const kept: Point[] = [];
	positions.forEach(([lng, lat], i) => {
		const point = project(asDrawn([lng!, lat!]));
		const last = kept.at(-1);
		if (!last || far(point, last)) kept.push(point);
		else if (i === positions.length - 1) kept[Math.max(kept.length - 1, 1)] = point;
	});
	return kept;
}

/** A geometry in pixels of the picture; areas no larger than a dot keep all their points, and with them their shape. */
function planar(geometry: Geometry, project: Projector): Geometry {
	const line = (positions: Position[]) => thinned(positions, project) as unknown as Position[];
	const ring = (positions: Position[]) => {
		const kept = line(positions);
		return kept.length >= 4 ? kept : positions.map(([lng, lat]) => [...project(asDrawn([lng!, lat!]))]);
	};
	switch (geometry.type) {
		case 'LineString':
			return { type: 'LineString', coordinates: line(geometry.coordinates) };
		case 'MultiLineString':
			return { type: 'MultiLineString', coordinates: geometry.coordinates.map(line) };
		case 'Polygon':
			return { type: 'Polygon', coordinates: geometry.coordinates.map(ring) };
		case 'MultiPolygon':
			return { type: 'MultiPolygon', coordinates: geometry.coordinates.map((polygon) => polygon.map(ring)) };
		default:
			throw new Error(`The map draws no ${geometry.type}.`);
	}
}

/** What of a geometry lies in the picture, as the `d` of an SVG path to a tenth of a pixel; empty where nothing does. */
export function pathOf(geometry: Geometry, project: Projector, { width, height }: Size): string {
	const room: [[number, number], [number, number]] = [
		[-BEYOND, -BEYOND],
		[width + BEYOND, height + BEYOND]
	];
	return geoPath(geoIdentity().clipExtent(room)).digits(1)(planar(geometry, project)) ?? '';
}
