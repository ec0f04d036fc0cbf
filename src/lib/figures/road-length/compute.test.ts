import { length, lineString } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { amountOf } from '#lib/schema/claim.ts';
import type { LngLat } from '#lib/schema/place.ts';
import { drawnRoad, ROAD } from './compute.ts';

const { claims } = loadContent().story;
const km = (line: readonly LngLat[]) => length(lineString(line.map((point) => [...point])));
const wanted = amountOf(claims, 'TX-LEN');

describe('田心路', () => {
	test('is, on the map and drawn whole, as long as the claim says', () => {
		for (const line of [ROAD, drawnRoad(claims, 1)]) expect(Math.abs(km(line) / wanted - 1)).toBeLessThan(0.005);
	});

	test.for([0.25, 0.5, 0.8])('drawn to %d is that part of it long, from its north end', (share) => {
		const drawn = drawnRoad(claims, share);
		expect(Math.abs(km(drawn) / (wanted * share) - 1)).toBeLessThan(0.005);
		expect(drawn[0]).toEqual(ROAD[0]);
		expect(drawn.at(-1)![1]).toBeLessThan(drawn[0]![1]);
	});
});
