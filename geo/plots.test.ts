import { area, booleanDisjoint, booleanPointInPolygon, distance, polygon } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { toDegrees, toPlane, type Point } from './plane.ts';
import { ashore, nameIn, plotNames, plots } from './plots.ts';
import { byId, reference } from './reference.ts';
import { river } from './river.ts';

const xiang = river(reference);
const { features } = plots(reference, xiang);
const banks = [...xiang.left, ...[...xiang.right].reverse(), xiang.left[0]!].map((p) => [...toDegrees(p)]);

test('there are seven', () => {
	expect(features).toHaveLength(7);
});

test.for(features.map((feature) => [feature.properties.id, feature] as const))(
	'%s is a circle of its official area, about its centre within its error, and no part of it in the river',
	([id, feature]) => {
		const { areaKm2, lon, lat, accuracyM } = byId(reference.plots, id);
		expect(feature.properties.areaKm2).toBe(areaKm2);
		expect(area(feature) / 1e6 / areaKm2).toBeCloseTo(1, 4);
		const ring = feature.geometry.coordinates[0]!;
		expect(ring.length).toBeGreaterThan(96);
		const half = (ring.length - 1) / 2;
		const middle = [0, 1].map((axis) => (ring[0]![axis]! + ring[half]![axis]!) / 2);
		const radii = ring.map((corner) => distance(middle, corner, { units: 'meters' }));
		expect(Math.max(...radii) - Math.min(...radii)).toBeLessThan(1);
		expect(distance(middle, [lon, lat], { units: 'meters' })).toBeLessThanOrEqual(accuracyM);
		expect(booleanDisjoint(feature, polygon([banks]))).toBe(true);
	}
);

test('only the one whose estimate has it in the river is not where that is', () => {
	const moved = reference.plots.filter(({ lon, lat, areaKm2, accuracyM }) => {
		const centre = toPlane([lon, lat]);
		return ashore(centre, Math.sqrt((areaKm2 * 1e6) / Math.PI), xiang, accuracyM) !== centre;
	});
	expect(moved.map(({ id }) => id)).toEqual(['tongtangwan']);
});

test('a centre that is far enough from the water stays; one that is further in than its error is refused', () => {
	const [dry, wet] = [toPlane([113.0631, 27.8787]), xiang.middle[Math.floor(xiang.middle.length / 2)] as Point];
	expect(ashore(dry, 500, xiang, 300)).toEqual(dry);
	expect(() => ashore(wet, 500, xiang, 300)).toThrow(RangeError);
});

test('each is named once, within its own circle', () => {
	const names = plotNames(reference, xiang);
	expect(names.map(({ id }) => id)).toEqual(features.map(({ properties }) => properties.id));
	for (const [i, { at }] of names.entries()) expect(booleanPointInPolygon([...toDegrees(at)], features[i]!)).toBe(true);
});

describe('a name', () => {
	const alone = { centre: [0, 0] as const, radius: 600 };
	test('stands in the middle of a circle that no other crosses', () => {
		expect(Math.hypot(...nameIn(alone, [alone]))).toBeLessThan(30);
	});

	test('leaves the part that another circle cuts off', () => {
		const neighbour = { centre: [700, -400] as const, radius: 600 };
		const [x, y] = nameIn(alone, [alone, neighbour]);
		expect(Math.hypot(x - 700, y + 400)).toBeGreaterThan(Math.hypot(700, 400) + 20);
	});
});
