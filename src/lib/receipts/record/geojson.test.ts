import { check } from '@placemarkio/check-geojson';
import { expect, test } from 'vitest';
import located from '#lib/geo/located.json' with { type: 'json' };
import { placesGeojson } from './geojson.ts';
import type { Located } from './located.ts';

const { places } = located as unknown as Located;
const made = placesGeojson({ places });

test('the places are valid GeoJSON of points', () => {
	expect(() => check(JSON.stringify(made))).not.toThrow();
	expect(new Set(made.features.map(({ geometry }) => geometry.type))).toEqual(new Set(['Point']));
	// RFC 7946 knows WGS84 only and did away with `crs`.
	expect(made).not.toHaveProperty('crs');
});

test('every place with a position is there, longitude first, and says how sure we are; the others are not', () => {
	const located = places.filter(({ lngLat }) => lngLat);
	expect(made.features.map(({ id }) => id)).toEqual(located.map(({ id }) => id));
	made.features.forEach(({ geometry, properties }, i) => {
		expect(geometry.coordinates).toEqual(located[i]!.lngLat);
		expect(properties).toMatchObject({ name: located[i]!.name.zh, shownAs: expect.stringMatching(/^(pin|halo)$/) });
		expect(properties.accuracyM).toBeGreaterThan(0);
	});
});

test('what is written of how a place was found goes with it', () => {
	expect(made.features.find(({ id }) => id === 'tianxin-road')?.properties.basis).toContain('没有找到走向');
	expect(made.features.find(({ id }) => id === 'smelter')?.properties).not.toHaveProperty('basis');
});
