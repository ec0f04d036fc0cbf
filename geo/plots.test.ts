import { area, distance } from '@turf/turf';
import { expect, test } from 'vitest';
import { plots } from './plots.ts';
import { byId, reference } from './reference.ts';

const { features } = plots(reference);

test('there are seven', () => {
	expect(features).toHaveLength(7);
});

test.for(features.map((feature) => [feature.properties.id, feature] as const))(
	'%s is a circle of its official area',
	([id, feature]) => {
		const { areaKm2, lon, lat } = byId(reference.plots, id);
		expect(feature.properties.areaKm2).toBe(areaKm2);
		expect(area(feature) / 1e6 / areaKm2).toBeCloseTo(1, 4);
		const ring = feature.geometry.coordinates[0]!;
		expect(ring.length).toBeGreaterThan(96);
		const radii = ring.map((corner) => distance([lon, lat], corner, { units: 'meters' }));
		expect(Math.max(...radii) - Math.min(...radii)).toBeLessThan(1);
	}
);
