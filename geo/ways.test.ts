import { booleanPointInPolygon, length } from '@turf/turf';
import { expect, test } from 'vitest';
import { byId, reference } from './reference.ts';
import { channel, river } from './river.ts';
import { polygonFeature } from './feature.ts';
import { rails } from './rails.ts';
import { tianxinRoad } from './road.ts';
import { namedWays, ways } from './ways.ts';

const lines = rails(reference);
const { features } = ways(reference, lines, tianxinRoad(reference));
const of = (id: string) => features.find(({ properties }) => properties.id === id)!;

test('every way has its kind, its name in two languages and its accuracy', () => {
	expect(features.map(({ properties }) => [properties.id, properties.kind])).toEqual([
		['s21', 'motorway'],
		['s52', 'motorway'],
		['rail-jingguang', 'rail'],
		['rail-hukun', 'rail'],
		['rail-intercity', 'rail'],
		['qst-bridge', 'bridge'],
		['tianxin-road', 'road']
	]);
	for (const { properties } of features) {
		expect(properties.accuracyM).toBeGreaterThan(0);
		expect(properties.name.zh && properties.name.en).toBeTruthy();
	}
});

test('a line of two parts is as sure as the worse of them', () => {
	expect(of('rail-hukun').properties.accuracyM).toBe(byId(reference.lines, 'hukun-e').accuracyM);
});

test('the road as drawn is 1.86 km long', () => {
	expect(Math.abs(length(of('tianxin-road')) - 1.86)).toBeLessThan(0.0093);
});

test('the bridge spans the drawn river, from dry land to dry land', () => {
	const stream = polygonFeature({ id: 'xiang' }, channel(river(reference)));
	const [north, south] = of('qst-bridge').geometry.coordinates as [number, number][];
	expect([north!, south!].map((end) => booleanPointInPolygon(end, stream))).toEqual([false, false]);
	const middle = [(north![0] + south![0]) / 2, (north![1] + south![1]) / 2];
	expect(booleanPointInPolygon(middle, stream)).toBe(true);
	expect(north![1]).toBeGreaterThan(south![1]);
});

test('the bridge carries the day it was opened', () => {
	expect(of('qst-bridge').properties).toMatchObject({ opened: '2023-08-28' });
});

test('what carries a name is what is drawn', () => {
	const ids = features.map(({ properties }) => properties.id);
	for (const { id, lines: paths } of namedWays(reference, lines)) {
		expect(ids).toContain(id);
		expect(paths.length).toBeGreaterThan(0);
	}
});
