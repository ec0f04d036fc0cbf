import { area, booleanDisjoint, polygon } from '@turf/turf';
import { expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import water from '#lib/geo/water.json' with { type: 'json' };
import zone from '#lib/geo/zone.json' with { type: 'json' };
import { amountOf } from '#lib/schema/claim.ts';
import type { LngLat } from '#lib/schema/place.ts';
import { reserveSquare } from './compute.ts';

const { claims } = loadContent().story;
const shape = (ring: readonly LngLat[]) => polygon([[...ring, ring[0]!].map((point) => [...point])]);
const km2 = amountOf(claims, 'LAND-STORE', 'km2');

test.for([0.25, 0.5, 1])('drawn to %d, the square has that part of the area of the reserve', (share) => {
	const drawn = area(shape(reserveSquare(claims, share))) / 1e6;
	expect(Math.abs(drawn / (km2 * share) - 1)).toBeLessThan(0.005);
});

test('it lies on empty ground, neither in the zone nor in the river', () => {
	const square = shape(reserveSquare(claims));
	const xiang = water.features.find(({ properties }) => properties.id === 'xiang')!;
	for (const coordinates of [zone.features[0]!.geometry.coordinates, xiang.geometry.coordinates])
		expect(booleanDisjoint(square, polygon(coordinates as number[][][]))).toBe(true);
});
