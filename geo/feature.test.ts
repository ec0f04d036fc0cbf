import { expect, test } from 'vitest';
import { collection, lineFeature, linesFeature, polygonFeature, polygonsFeature, signedArea } from './feature.ts';
import { toPlane, type Point } from './plane.ts';

const square: Point[] = [
	[0, 0],
	[100, 0],
	[100, 100],
	[0, 100]
];

test('anticlockwise is positive', () => {
	expect(signedArea(square)).toBe(10000);
	expect(signedArea([...square].reverse())).toBe(-10000);
});

test('a polygon is closed and anticlockwise whichever way its ring came', () => {
	const rings = [square, [...square].reverse()].map(
		(ring) => polygonFeature({ id: 'a' }, ring).geometry.coordinates[0]!
	);
	for (const ring of rings) {
		expect(ring).toHaveLength(5);
		expect(ring[0]).toEqual(ring[4]);
		expect(signedArea(ring.slice(1).map(toPlane))).toBeGreaterThan(9900);
	}
});

test('digits are kept to', () => {
	const [[lng]] = lineFeature({ id: 'a' }, [[123.456, 0]], 5).geometry.coordinates as [[number]];
	expect(String(lng)).toMatch(/^\d+\.\d{1,5}$/);
});

test('several lines or polygons make one feature', () => {
	expect(linesFeature({ id: 'a' }, [square, square]).geometry.coordinates).toHaveLength(2);
	expect(polygonsFeature({ id: 'a' }, [square, square, square]).geometry.coordinates).toHaveLength(3);
	expect(collection([lineFeature({ id: 'a' }, square)]).features[0]!.properties.id).toBe('a');
});
