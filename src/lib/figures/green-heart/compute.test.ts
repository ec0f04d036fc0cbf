import { area, polygon } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { amountOf } from '#lib/schema/claim.ts';
import { located } from '../located.ts';
import { metresTo } from '../shape.ts';
import { heartCircle, heartGround, MIDDLE } from './compute.ts';
import { hatching } from './hatching.ts';

const { claims } = loadContent().story;
const ring = heartCircle(claims);
const radius = Math.hypot(...metresTo(MIDDLE, ring[0]!));

describe('the circle of the green heart', () => {
	test('has the area of its part in the district', () => {
		const km2 = area(polygon([[...ring, ring[0]!].map((point) => [...point])])) / 1e6;
		expect(Math.abs(km2 / amountOf(claims, 'GREEN59') - 1)).toBeLessThan(0.005);
	});

	test.for([
		['jiulang', 'inside'],
		['yunlong', 'outside'],
		['qingshuitang-sub', 'outside']
	] as const)('has %s whole %s of it', ([id, side]) => {
		const { lngLat, accuracyM } = located(id);
		const away = Math.hypot(...metresTo(MIDDLE, lngLat));
		if (side === 'inside') expect(away + accuracyM).toBeLessThan(radius);
		else expect(away - accuracyM).toBeGreaterThan(radius);
	});

	test('is known to the camera by its four ends', () => {
		const [xs, ys] = [0, 1].map((axis) => ring.map((point) => point[axis]!)) as [number[], number[]];
		const ground = heartGround(claims);
		expect(Math.max(...ground.map(([lng]) => lng))).toBeCloseTo(Math.max(...xs), 6);
		expect(Math.min(...ground.map(([lng]) => lng))).toBeCloseTo(Math.min(...xs), 6);
		expect(Math.max(...ground.map(([, lat]) => lat))).toBeCloseTo(Math.max(...ys), 6);
		expect(Math.min(...ground.map(([, lat]) => lat))).toBeCloseTo(Math.min(...ys), 6);
	});
});

const strokes = (radius: number) =>
	hatching(radius, 8)
		.split('M')
		.slice(1)
		.map((stroke) => stroke.split(/[L ]/).map(Number) as [number, number, number, number]);

describe('hatching', () => {
	test('ends at the circle', () => {
		for (const [x, y, x2, y2] of strokes(90)) {
			expect(Math.hypot(x, y)).toBeCloseTo(90, 0);
			expect(Math.hypot(x2, y2)).toBeCloseTo(90, 0);
		}
	});

	test('stays where it is when the circle grows', () => {
		const at = ([x, y]: readonly number[]) => Math.round((x! + y!) * 10);
		const wider = strokes(140).map(at);
		for (const stroke of strokes(90).map(at)) expect(wider.some((other) => Math.abs(other - stroke) <= 2)).toBe(true);
		expect(wider.length).toBeGreaterThan(strokes(90).length);
	});
});
