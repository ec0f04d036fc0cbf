import type { Feature, LineString, MultiLineString, MultiPolygon, Point as Spot, Polygon } from 'geojson';
import { toDegrees, type Path, type Point } from './plane.ts';

/** A point; `digits` decimals of a degree. */
export function pointFeature<P extends { id: string }>(properties: P, at: Point, digits = 6): Feature<Spot, P> {
	return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [...toDegrees(at, digits)] } };
}

/** A line; `digits` decimals of a degree. */
export function lineFeature<P extends { id: string }>(properties: P, path: Path, digits = 6): Feature<LineString, P> {
	return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates: degrees(path, digits) } };
}

/** Several lines that are one thing. */
export function linesFeature<P extends { id: string }>(
	properties: P,
	paths: readonly Path[],
	digits = 6
): Feature<MultiLineString, P> {
	const coordinates = paths.map((path) => degrees(path, digits));
	return { type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates } };
}

/** A polygon from an open, anticlockwise ring (RFC 7946); the ring is closed here. */
export function polygonFeature<P extends { id: string }>(properties: P, ring: Path, digits = 6): Feature<Polygon, P> {
	return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [closed(ring, digits)] } };
}

/** Many polygons that are one thing: a fraction of the bytes of a feature each. */
export function polygonsFeature<P extends { id: string }>(
	properties: P,
	rings: readonly Path[],
	digits = 6
): Feature<MultiPolygon, P> {
	const coordinates = rings.map((ring) => [closed(ring, digits)]);
	return { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } };
}

/** What the files are: GeoJSON's FeatureCollection, its features still known by their type. */
export function collection<F extends Feature>(features: readonly F[]): { type: 'FeatureCollection'; features: F[] } {
	return { type: 'FeatureCollection', features: [...features] };
}

function degrees(path: Path, digits: number): [number, number][] {
	return path.map((p) => toDegrees(p, digits));
}

function closed(ring: Path, digits: number): [number, number][] {
	const out = degrees(signedArea(ring) < 0 ? [...ring].reverse() : ring, digits);
	return [...out, out[0]!];
}

/** Square metres inside an open ring, negative where it runs clockwise (shoelace formula). */
export function signedArea(ring: Path): number {
	let twice = 0;
	ring.forEach(([x, y], i) => {
		const [nextX, nextY] = ring[(i + 1) % ring.length]!;
		twice += x * nextY - nextX * y;
	});
	return twice / 2;
}
