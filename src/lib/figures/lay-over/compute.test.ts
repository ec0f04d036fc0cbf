import { area, polygon } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { projector } from '#lib/map/projector.ts';
import type { LngLat } from '#lib/schema/place.ts';
import { LAID, movedBy, placeUnder, ringAt, sizeOf } from './compute.ts';

const { claims } = loadContent();
const km2 = (ring: readonly LngLat[]) => area(polygon([[...ring, ring[0]!].map((point) => [...point])])) / 1e6;
const CLAIMED = { zone: 15.15, treated: 3500 / 1500 } as const;

describe.for(LAID)('%s', (id) => {
	test.for([
		[113.08, 27.87],
		[112.9, 27.74],
		[113.28, 28.06]
	] as LngLat[])('keeps its area wherever it is laid: %j', (middle) => {
		expect(Math.abs(km2(ringAt(id, middle, claims)) / CLAIMED[id] - 1)).toBeLessThan(0.005);
	});

	test('says the figure of its claim', () => {
		expect(sizeOf(id, claims, 'zh')).toMatchObject({ value: id === 'zone' ? 15.15 : 3500 });
		expect(sizeOf(id, claims, 'en')).toMatchObject({ value: id === 'zone' ? 15.15 : 2.33 });
	});
});

test('a point of the map and the place under it are the same', () => {
	const camera = { center: [113.1, 27.9], zoom: 12.3, bearing: 0, pitch: 0 } as const;
	const size = { width: 800, height: 500 };
	const place: LngLat = [113.13, 27.88];
	placeUnder(projector(camera, size)(place), camera, size).forEach((degrees, i) =>
		expect(degrees).toBeCloseTo(place[i]!, 9)
	);
});

test('arrow keys move a shape, other keys do not', () => {
	expect(movedBy('ArrowUp', 200)).toEqual([0, 200]);
	expect(movedBy('ArrowLeft', 200)).toEqual([-200, 0]);
	expect(movedBy('Enter', 200)).toBeUndefined();
});
