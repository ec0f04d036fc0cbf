import { area, polygon } from '@turf/turf';
import { expect, test } from 'vitest';
import { circle, circleOfArea } from './circle.ts';
import { polygonFeature } from './feature.ts';
import { toPlane } from './plane.ts';
import { distance } from './vector.ts';

const centre = toPlane([113.172, 27.952]);

test('every corner of a circle lies on it', () => {
	for (const corner of circle(centre, 1800)) expect(distance(corner, centre)).toBeCloseTo(1800, 6);
});

test('a circle of true area has it on the ground too, by a library of its own', () => {
	const { coordinates } = polygonFeature({ id: 'a' }, circleOfArea(centre, 1.78e6)).geometry;
	expect(area(polygon(coordinates)) / 1.78e6).toBeCloseTo(1, 4);
});
