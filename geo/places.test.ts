import { distance } from '@turf/turf';
import { expect, test } from 'vitest';
import { toDegrees } from './plane.ts';
import { places } from './places.ts';
import { byId, reference } from './reference.ts';
import { roadMiddle } from './road.ts';

const all = places(reference, roadMiddle(reference));

test('every place stands where the reference says, to 15 m', () => {
	for (const known of reference.places) {
		const place = byId(all, known.id);
		expect(place.name).toEqual(known.name);
		if (known.shownAs === 'list') continue;
		expect(distance([...place.lngLat!], [known.lon, known.lat], { units: 'meters' })).toBeLessThan(15);
		expect(place.accuracyM).toBe(known.accuracyM);
	}
});

test('what has no known position has none here, and says why in both languages', () => {
	const listed = all.filter(({ shownAs }) => shownAs === 'list');
	expect(listed.map(({ id }) => id)).toEqual(['dual-carbon-park', 'liancheng']);
	for (const place of listed) {
		expect(place).not.toHaveProperty('lngLat');
		expect(place).not.toHaveProperty('accuracyM');
		expect(place.why?.zh && place.why.en).toBeTruthy();
	}
});

test('the road is a place too, at the middle of its line', () => {
	const road = byId(all, 'tianxin-road');
	expect(road).toMatchObject({ kind: 'road', shownAs: 'halo', accuracyM: 600 });
	expect(road.lngLat).toEqual(toDegrees(roadMiddle(reference), 5));
});
