import type { Feature, FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import type { Place } from '#lib/schema/place.ts';
import { knownFrom } from './known.ts';

const collection = (...features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });
const feature = (properties: Feature['properties'], geometry: Feature['geometry']): Feature => ({
	type: 'Feature',
	properties,
	geometry
});
const square = {
	type: 'Polygon',
	coordinates: [
		[
			[113, 27],
			[114, 27],
			[114, 28],
			[113, 27]
		]
	]
} as const;

test('a feature covers all its positions, whatever its geometry', () => {
	const line: Feature['geometry'] = {
		type: 'LineString',
		coordinates: [
			[112, 27.5],
			[112.5, 29]
		]
	};
	const { features } = knownFrom(
		[],
		[
			collection(feature({ id: 'zone' }, square as unknown as Feature['geometry'])),
			collection(feature({ id: 'both' }, { type: 'GeometryCollection', geometries: [line, square as never] }))
		]
	);
	expect(features.get('zone')).toEqual([113, 27, 114, 28]);
	expect(features.get('both')).toEqual([112, 27, 114, 29]);
});

test('features of one id count as one, and those without an id not at all', () => {
	const point = (lng: number): Feature['geometry'] => ({ type: 'Point', coordinates: [lng, 27] });
	const { features } = knownFrom(
		[],
		[collection(feature({ id: 'shore' }, point(1)), feature({ id: 'shore' }, point(3)), feature(null, point(5)))]
	);
	expect([...features]).toEqual([['shore', [1, 27, 3, 27]]]);
});

test('places are known by id', () => {
	const place: Place = { id: 'jiulang', name: { zh: '九郎山' }, kind: 'mountain', shownAs: 'list' };
	expect(knownFrom([place], []).places.get('jiulang')).toBe(place);
});
