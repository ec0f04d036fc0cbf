import { expect, test } from 'vitest';
import { lengthOf, nearest, tightest } from './line.ts';
import { toPlane } from './plane.ts';
import { byId, reference } from './reference.ts';
import { rails } from './rails.ts';
import { roadMiddle, tianxinRoad } from './road.ts';
import { distance } from './vector.ts';

const line = tianxinRoad(reference);

test('it is 1.86 km long', () => {
	expect(lengthOf(line) / 1860).toBeCloseTo(1, 4);
});

test('it runs north to south in one gentle bend', () => {
	for (let i = 1; i < line.length; i++) expect(line[i]![1]).toBeLessThan(line[i - 1]![1]);
	expect(tightest(line)).toBeGreaterThan(1500);
});

test('its middle is in 田心, and no end further from it than half its length', () => {
	const road = byId(reference.roads, 'tianxin-road');
	expect(distance(roadMiddle(reference), toPlane(road.near))).toBeLessThan(road.accuracyM);
	for (const p of line) expect(distance(p, roadMiddle(reference))).toBeLessThanOrEqual(930);
});

test('it passes between the two works and crosses no railway', () => {
	const works = ['crrc-loco', 'crrc-institute'].map((id) => {
		const place = byId(reference.places, id);
		if (place.shownAs === 'list') throw new Error(id);
		return nearest(line, toPlane([place.lon, place.lat]));
	});
	expect(works.map(({ side }) => side)).toEqual([1, -1]);
	const { jingguang } = rails(reference);
	for (const p of line) expect(nearest(jingguang, p).away).toBeGreaterThan(150);
});
