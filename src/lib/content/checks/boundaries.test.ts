import { expect, test } from 'vitest';
import { readBoundaries } from './boundaries.ts';

const SPOT = { file: 'boundaries.geojson', line: 1, column: 1 };
const LINE = [
	[113, 27.8],
	[113.1, 27.9]
];
const collection = (...geometries: object[]) =>
	JSON.stringify({
		type: 'FeatureCollection',
		features: geometries.map((geometry) => ({ type: 'Feature', properties: { name: 'x' }, geometry }))
	});

test('lines and polygons are taken, without what else is said of them', () => {
	const geometry = { type: 'MultiLineString', coordinates: [LINE, LINE] };
	const polygon = { type: 'Polygon', coordinates: [[...LINE, [113, 27.9], [113, 27.8]]] };
	expect(readBoundaries(collection(geometry, polygon), SPOT)).toEqual({
		type: 'FeatureCollection',
		features: [geometry, polygon].map((geometry) => ({ type: 'Feature', properties: {}, geometry }))
	});
});

test.for([
	['', 'this is no GeoJSON'],
	['{"type":"Topology"}', 'type does not fit'],
	[collection(), 'features does not fit'],
	[collection({ type: 'Point', coordinates: [113, 27.8] }), 'features.0.geometry.type does not fit'],
	[
		collection({
			type: 'LineString',
			coordinates: [
				[12580000, 3230000],
				[12590000, 3240000]
			]
		}),
		'does not fit'
	],
	[collection({ type: 'LineString', coordinates: [[113, 27.8]] }), 'features.0.geometry.coordinates does not fit']
] as const)('%s is refused', ([text, what]) => {
	expect(readBoundaries(text, SPOT)).toMatchObject({
		...SPOT,
		what: expect.stringContaining(what),
		mend: expect.stringContaining('lines or polygons')
	});
});
