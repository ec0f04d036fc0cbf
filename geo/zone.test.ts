import { area, polygon } from '@turf/turf';
import { expect, test } from 'vitest';
import { polygonFeature } from './feature.ts';
import { nearest } from './line.ts';
import { rails } from './rails.ts';
import { byId, reference } from './reference.ts';
import { toPlane } from './plane.ts';
import { river } from './river.ts';
import { subtract, turn } from './vector.ts';
import { ABOVE_BANK, BELOW_RAIL, zone } from './zone.ts';

const xiang = river(reference);
const lines = rails(reference);
const outline = zone(reference, lines, xiang);
const rail = (p: (typeof outline)[number]) => nearest(lines.hukun.west, p);
const stream = (p: (typeof outline)[number]) => nearest(xiang.middle, p);

test('its area is the official 15.15 km², by a library of its own', () => {
	const { coordinates } = polygonFeature({ id: 'zone' }, outline).geometry;
	expect(area(polygon(coordinates)) / 1e6).toBeCloseTo(15.15, 2);
});

test('it never enters the river and never crosses the railway', () => {
	for (const p of outline) {
		expect(stream(p).side).toBe(-1);
		expect(stream(p).away).toBeGreaterThan(310 + ABOVE_BANK - 1);
		expect(rail(p).side).toBe(1);
		expect(rail(p).away).toBeGreaterThan(BELOW_RAIL - 1);
	}
});

test('it follows the railway for 3 km and the bank for 4', () => {
	const along = (hit: (p: (typeof outline)[number]) => boolean) => outline.filter(hit).length * 20;
	expect(along((p) => rail(p).away < BELOW_RAIL + 2)).toBeGreaterThan(3000);
	expect(along((p) => stream(p).away < 310 + ABOVE_BANK + 2)).toBeGreaterThan(4000);
});

test('its sides lie where the sketch has them, to its error', () => {
	const { coordinates, accuracyM } = byId(reference.areas, 'qingshuitang');
	const sketch = coordinates[0]!.map(toPlane);
	for (const p of outline) expect(nearest(sketch, p).away).toBeLessThan(accuracyM);
});

test('its corners are round', () => {
	outline.forEach((p, i) => {
		const [before, after] = [outline.at(i - 1)!, outline[(i + 1) % outline.length]!];
		expect(turn(subtract(p, before), subtract(after, p))).toBeLessThan(25);
	});
});
