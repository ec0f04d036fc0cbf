import { distance } from '@turf/turf';
import { expect, test } from 'vitest';
import type { Place } from '#lib/schema/place.ts';
import { halos } from './halos.ts';

const name = { zh: '某地' };
const somewhere: Place[] = [
	{ id: 'sure', name, kind: 'plant', shownAs: 'pin', lngLat: [113.1, 27.9], accuracyM: 80 },
	{ id: 'rough', name, kind: 'peak', shownAs: 'halo', lngLat: [113.172, 27.952], accuracyM: 1800 },
	{ id: 'unknown', name, kind: 'works', shownAs: 'list', why: name }
];

test('only what is known roughly has a ring, of the radius of its error', () => {
	const { features } = halos(somewhere);
	expect(features.map(({ properties }) => properties)).toEqual([{ id: 'rough', accuracyM: 1800 }]);
	for (const corner of features[0]!.geometry.coordinates[0]!) {
		expect(Math.abs(distance([113.172, 27.952], corner, { units: 'meters' }) - 1800)).toBeLessThan(1);
	}
});
