import { geoIdentity, geoPath } from 'd3';
import type { Geometry, Position } from 'geojson';
import type { Point, Projector, Size } from '../projector.ts';
import { asDrawn } from './grid.ts';
import { Pen } from './pen.ts';

/** How far beyond the picture shapes go on, in pixels, so that no edge of a wide line is seen to be cut. */
const BEYOND = 40;
/** Points nearer to the last one than this many pixels tell the eye nothing. */
const FINEST = 0.35;
/** Nor do those that lie on the way between others, to this many pixels; with more, dashes would stray along long lines. */
const ASIDE = 0.05;

const far = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by) >= FINEST;

/** How far a point lies from the line between two others, or from either where that is nearer; in pixels. */
function aside([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
	const [dx, dy] = [bx - ax, by - ay];
	const along = Math.min(Math.max(((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1), 0), 1);
	return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** The fewest of a line's points that keep its course (Douglas and Peucker 1973), into `kept`, but for the first. */
function straightened(line: readonly Point[], from: number, to: number, kept: Point[]): void {
	let [worst, split] = [ASIDE, 0];
	for (let i = from + 1; i < to; i++) {
		const away = aside(line[i]!, line[from]!, line[to]!);
		if (away > worst) [worst, split] = [away, i];
	}
	if (split === 0) kept.push(line[to]!);
	else {
		straightened(line, from, split, kept);
		straightened(line, split, to, kept);
	}
}

/** Points of the ground as pixels, without those that tell the eye nothing; the first and the last always stay. */
export function thinned(positions: readonly Position[], project: Projector): Point[] {
	const kept: Point[] = [];
	positions.forEach(([lng, lat], i) => {
		const point = project(asDrawn([lng!, lat!]));
		const last = kept.at(-1);
		if (!last || far(point, last)) kept.push(point);
		else if (i === positions.length - 1) kept[Math.max(kept.length - 1, 1)] = point;
	});
	const course = kept.slice(0, 1);
	if (kept.length > 1) straightened(kept, 0, kept.length - 1, course);
	return course;
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
	const pen = new Pen();
	geoPath(geoIdentity().clipExtent(room), pen)(planar(geometry, project));
	return pen.d;
}
