import { area, length, lineString, polygon } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { projector } from '#lib/map/projector.ts';
import type { LngLat } from '#lib/schema/place.ts';
import { circle, firstMetres, lengthOf, metresTo, offset, pathOf, square } from './shape.ts';

const HERE: LngLat = [113.08, 27.87];
const km2 = (ring: readonly LngLat[]) => area(polygon([[...ring, ring[0]!].map((point) => [...point])])) / 1e6;
const metres = (line: readonly LngLat[]) => length(lineString(line.map((point) => [...point])), { units: 'meters' });
const within = (value: number, wanted: number, part: number) =>
	expect(Math.abs(value / wanted - 1), `${value} for ${wanted}`).toBeLessThan(part);

describe.for([HERE, [113.08, 27.72], [113.2, 28.07]] as LngLat[])('at %j', (middle) => {
	test.for([0.44, 2.33, 15.15, 59])('a square and a circle of %d km² have that area', (wanted) => {
		within(km2(square(middle, wanted)), wanted, 0.001);
		within(km2(circle(middle, wanted)), wanted, 0.001);
	});

	test.for([
		[24, 0],
		[0, 1860],
		[-4060, 900]
	] as const)('a step of %j m is as long as that', (step) => {
		const there = offset(middle, step);
		within(metres([middle, there]), Math.hypot(...step), 0.001);
		metresTo(middle, there).forEach((back, i) => expect(back).toBeCloseTo(step[i]!, 3));
	});
});

test('the first metres of a line are so many, and never more than it has', () => {
	const line = [HERE, offset(HERE, [1000, 0]), offset(HERE, [1000, 800])];
	for (const wanted of [1, 999, 1000, 1400]) within(lengthOf(firstMetres(line, wanted)), wanted, 0.001);
	expect(firstMetres(line, 0)).toEqual([HERE, HERE]);
	expect(firstMetres(line, 9000)).toEqual(line);
});

test('a path is written in pixels of the map, closed only when asked', () => {
	const project = projector({ center: HERE, zoom: 12, bearing: 0, pitch: 0 }, { width: 200, height: 100 });
	expect(pathOf([HERE, HERE], project)).toBe('M100.0 50.0L100.0 50.0');
	expect(pathOf([HERE, HERE], project, true)).toBe('M100.0 50.0L100.0 50.0Z');
});
