import { area, length, lineString, polygon } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import zone from '#lib/geo/zone.json' with { type: 'json' };
import { amountOf } from '#lib/schema/claim.ts';
import { comparison } from './compute.ts';

const { claims } = loadContent().story;
const { ring, side } = comparison(claims);
const km2 = area(polygon([[...ring, ring[0]!].map((point) => [...point])])) / 1e6;

describe('the square over 清水塘', () => {
	test('has the area that the claim gives, and that of the outline it is laid over', () => {
		expect(Math.abs(km2 / amountOf(claims, 'S18') - 1)).toBeLessThan(0.005);
		const outline = area(polygon(zone.features[0]!.geometry.coordinates)) / 1e6;
		expect(Math.abs(km2 / outline - 1)).toBeLessThan(0.005);
	});

	test('is measured by a line as long as the claim says its side is', () => {
		const km = length(lineString(side.map((point) => [...point])));
		expect(Math.abs(km / amountOf(claims, 'S18', 'side') - 1)).toBeLessThan(0.005);
	});

	test('grows with the claim', () => {
		const more = { ...claims, S18: { ...claims.S18!, is: { value: 20, bound: 'exact' as const } } };
		const wider = comparison(more).side;
		expect(wider[0][0]).toBeLessThan(side[0][0]);
		expect(wider[1][0]).toBeGreaterThan(side[1][0]);
	});
});
