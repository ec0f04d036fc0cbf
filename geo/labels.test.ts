import type { Feature, Point } from 'geojson';
import { expect, test } from 'vitest';
import { creek } from './creek.ts';
import { labels } from './labels.ts';
import { lengthOf, nearest, resample, slice, tightest, walk } from './line.ts';
import { toDegrees, toPlane, type Point as Place } from './plane.ts';
import { rails } from './rails.ts';
import { byId, reference } from './reference.ts';
import { river } from './river.ts';
import { distance, subtract, turn } from './vector.ts';
import { namedWays } from './ways.ts';
import { toWorld } from '../src/lib/map/projector.ts';
import { onGrid } from '../src/lib/map/still/grid.ts';
import { TILES } from '../src/lib/map/tiles.ts';

const xiang = river(reference);
const named = namedWays(reference, rails(reference));
const once = [{ id: 'brook', name: { zh: '溪', en: 'Brook' }, path: creek(reference, xiang) }];
const spots = [{ id: 'field', name: { zh: '田', en: 'Field' }, at: [120, -340] as const }];
const { features } = labels(reference, xiang, named, once, spots, []);
const pathOf = ({ geometry }: Feature) => (geometry.type === 'LineString' ? geometry.coordinates.map(toPlane) : []);
const stream = features.filter(({ properties }) => properties.id === 'label-xiang').map(pathOf);

test('the river is named on three reaches, near mid-river', () => {
	expect(stream).toHaveLength(3);
	for (const path of stream) {
		expect(lengthOf(path)).toBeGreaterThan(3000);
		for (const p of resample(path, 100)) expect(nearest(xiang.middle, p).away).toBeLessThan(160);
	}
});

test('its names bend so little that a big character stands upright on them', () => {
	for (const path of stream) expect(tightest(resample(path, 100), 2)).toBeGreaterThan(1400);
});

test('along the zone and in the south-west they read west to east, in the south-east from the top down', () => {
	const [south, east, west] = stream as [(typeof stream)[0], (typeof stream)[0], (typeof stream)[0]];
	expect(south!.at(-1)![0] - south![0]![0]).toBeGreaterThan(4000);
	expect(west!.at(-1)![0] - west![0]![0]).toBeGreaterThan(3000);
	expect(east!.at(-1)![1] - east![0]![1]).toBeLessThan(-2500);
});

test('the reach in the south-west is long enough for a name where the whole bend is seen', () => {
	expect(lengthOf(stream[2]!)).toBeGreaterThan(17_000);
});

test('every railway and motorway is named at least twice, along its own line and on one side of it', () => {
	for (const { id, lines } of named) {
		const own = features.filter(({ properties }) => properties.id === `label-${id}`);
		expect(own.length, id).toBeGreaterThanOrEqual(2);
		for (const { properties } of own) expect([-1, 1]).toContain((properties as { side?: number }).side);
		for (const path of own.map(pathOf)) {
			// As far as words go in the view of the zone.
			const middle = resample(slice(path, lengthOf(path) / 2 - 400, lengthOf(path) / 2 + 400), 100);
			for (const p of middle) expect(Math.min(...lines.map((line) => nearest(line, p).away)), id).toBeLessThan(75);
		}
	}
});

test('words beside a line meet no corner that hardly turns', () => {
	const beside = features.filter(({ properties }) => 'side' in properties).map(pathOf);
	expect(beside.length).toBeGreaterThan(8);
	for (const path of beside)
		for (const [i, p] of path.slice(1, -1).entries()) {
			const [before, after] = [path[i]!, path[i + 2]!];
			const [a, b, c] = [before, p, after].map((at) => onGrid(toWorld(toDegrees(at, 5)), TILES.names)) as [
				Place,
				Place,
				Place
			];
			expect(turn(subtract(b, a), subtract(c, b))).toBeGreaterThan(0.9);
		}
});

test('nor any near the middle, from which they are set', () => {
	const beside = features
		.filter(({ properties }) => 'side' in properties || properties.id === 'label-brook')
		.map(pathOf);
	for (const path of beside) {
		const middle = walk(path).at(lengthOf(path) / 2);
		for (const p of path) expect(distance(p, middle)).toBeGreaterThan(80);
	}
});

test('an area’s name stands where it is told to', () => {
	const own = features.filter(({ properties }) => properties.id === 'label-field');
	expect(own.map(({ geometry }) => geometry.type)).toEqual(['Point']);
	const [[x, y]] = own.map(({ geometry }) => toPlane((geometry as Point).coordinates)) as [[number, number]];
	expect(Math.hypot(x - 120, y + 340)).toBeLessThan(2);
});

test('a line that is named once has a calm line for its name, over its own middle', () => {
	const [own, ...more] = features.filter(({ properties }) => properties.id === 'label-brook').map(pathOf);
	expect(more).toEqual([]);
	const middle = resample(own!, lengthOf(own!) / 2)[1]!;
	expect(nearest(once[0]!.path, middle).away).toBeLessThan(250);
	const bends = own!.slice(1, -1).map((p, i) => {
		const [a, b] = [own![i]!, own![i + 2]!];
		return Math.abs(Math.atan2(b[1] - p[1], b[0] - p[0]) - Math.atan2(p[1] - a[1], p[0] - a[0]));
	});
	expect(Math.max(...bends)).toBeLessThan(Math.PI / 12);
});

test('a name too long for the map is written short there, and whole in the reference', () => {
	const written = features.find(({ properties }) => properties.id === 'label-rail-jingguang')!.properties.name;
	const { name, label } = byId(reference.lines, 'jingguang');
	expect(written).toEqual(label);
	expect(name.en.length).toBeGreaterThan(label!.en.length);
	expect(features.find(({ properties }) => properties.id === 'label-s52')!.properties.name.en).toBe('S52');
});
