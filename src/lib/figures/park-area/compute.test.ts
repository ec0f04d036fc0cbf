import { area, polygon } from '@turf/turf';
import { expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { amountOf } from '#lib/schema/claim.ts';
import { metresTo } from '../shape.ts';
import { PARK, parkCircle } from './compute.ts';

const { claims } = loadContent().story;
const ring = parkCircle(claims);

test('the circle of the park has the area that is planned', () => {
	const km2 = area(polygon([[...ring, ring[0]!].map((point) => [...point])])) / 1e6;
	expect(Math.abs(km2 / amountOf(claims, 'BD-AREA', 'km2') - 1)).toBeLessThan(0.005);
});

test('it does not reach beyond the ring that says where the park may be', () => {
	for (const point of ring) expect(Math.hypot(...metresTo(PARK.lngLat, point))).toBeLessThan(PARK.accuracyM);
});
