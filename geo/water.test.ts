import { area, booleanPointInPolygon, length } from '@turf/turf';
import type { Feature, LineString, Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { creek } from './creek.ts';
import { reference } from './reference.ts';
import { river } from './river.ts';
import { water } from './water.ts';

const xiang = river(reference);
const { features } = water(reference, xiang, creek(reference, xiang));
const of = (id: string) => features.filter(({ properties }) => properties.id === id) as Feature[];
const channel = of('xiang')[0] as Feature<Polygon>;

test('one river, one creek, eight shore lines, strokes and sheets', () => {
	expect(Object.fromEntries(['xiang', 'xiawan', 'shore', 'mist'].map((id) => [id, of(id).length]))).toEqual({
		xiang: 1,
		xiawan: 1,
		shore: 8,
		mist: 48
	});
	expect(of('current').length).toBeGreaterThan(60);
});

test('shore lines and strokes lie in the water as it is drawn, simplified and rounded', () => {
	for (const { geometry } of [...of('shore'), ...of('current')] as Feature<LineString>[]) {
		// The ends of a shore line lie on the channel's own ends.
		for (const position of geometry.coordinates.slice(1, -1))
			expect(booleanPointInPolygon(position, channel)).toBe(true);
	}
});

test('the bed lies in the channel, and has corners of its own', () => {
	const [bed] = of('bed') as Feature<Polygon>[];
	const [ring, banks] = [bed!, channel].map(({ geometry }) => geometry.coordinates[0]!) as [Position[], Position[]];
	for (const position of ring) expect(booleanPointInPolygon(position, channel)).toBe(true);
	const corners = new Set(banks.map(String));
	expect(ring.filter((position) => corners.has(String(position)))).toEqual([]);
	expect(area(bed!) / area(channel)).toBeGreaterThan(0.8);
});

test('the creek as drawn is 4.335 km long and ends in the water', () => {
	const [xiawan] = of('xiawan') as Feature<LineString>[];
	expect(length(xiawan!)).toBeCloseTo(4.335, 2);
	expect(booleanPointInPolygon(xiawan!.geometry.coordinates.at(-1)!, channel)).toBe(true);
});

test('the accuracy travels with the shapes', () => {
	expect(of('xiang')[0]!.properties).toMatchObject({ accuracyM: 300, widthM: 620, name: { zh: '湘江' } });
	expect(of('xiawan')[0]!.properties).toMatchObject({ accuracyM: 900 });
});
