import { area, bbox, booleanPointInPolygon, kinks, length, lineString, point, polygon } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import water from '#lib/geo/water.json' with { type: 'json' };
import { wholeYear } from '#lib/schema/story.ts';
import type { LngLat } from '#lib/schema/place.ts';
import { located } from '../located.ts';
import { classAt, classesOf } from '../river-class/classes.ts';
import { MIDDLE, REACH, REACH_M } from './compute.ts';

const { claims } = loadContent().story;
const xiang = water.features.find(({ properties }) => properties.id === 'xiang')!;
const river = polygon(xiang.geometry.coordinates as number[][][]);
const reach = polygon([[...REACH, REACH[0]!].map((corner) => [...corner])]);
const km = (a: LngLat, b: LngLat) => length(lineString([[...a], [...b]]));

describe('the reach', () => {
	test('is water from bank to bank, without a twist', () => {
		expect(kinks(reach).features).toEqual([]);
		expect(booleanPointInPolygon(point([...MIDDLE]), reach)).toBe(true);
		for (const corner of REACH) expect(km(corner, MIDDLE) * 1000).toBeLessThanOrEqual(REACH_M * 1.005);
		const across = area(reach) / (2 * REACH_M);
		expect(across).toBeGreaterThan(xiang.properties.widthM! * 0.8);
		expect(across).toBeLessThan(xiang.properties.widthM! * 1.2);
	});

	test('reaches up and down the river alike', () => {
		const [west, , east] = bbox(reach);
		expect((MIDDLE[0] - west!) / (east! - MIDDLE[0])).toBeGreaterThan(0.7);
		expect((MIDDLE[0] - west!) / (east! - MIDDLE[0])).toBeLessThan(1.4);
	});
});

test('the numeral stands in the middle of the river off the creek’s mouth', () => {
	expect(booleanPointInPolygon(point([...MIDDLE]), river)).toBe(true);
	expect(km(MIDDLE, located('xiawan-mouth').lngLat)).toBeLessThan(1.2);
	const shore = (north: number) => point([MIDDLE[0], MIDDLE[1] + north]);
	expect([-0.0015, 0.0015].map((north) => booleanPointInPolygon(shore(north), river))).toEqual([true, true]);
});

describe('the class of a year', () => {
	const classes = classesOf(claims);
	test.for([
		[2010, undefined],
		[2011, 3],
		[2015, 3],
		[2015.4, 3],
		[2015.6, 2],
		[2016, 2],
		[2022, 2],
		[2023, undefined]
	] as const)('at the end of %d it is %s', ([year, value]) => {
		expect(classAt(classes, wholeYear(year))?.value).toBe(value);
	});

	test('follows its claims: another range of years is another year of the rise', () => {
		const moved = { ...claims['WATER-AFTER']!, asOf: { zh: '2018—2022年' } };
		const then = classesOf({ ...claims, 'WATER-AFTER': moved });
		expect([2015, 2016, 2018].map((year) => classAt(then, year)?.value)).toEqual([3, undefined, 2]);
	});

	test('without a figure there is no class, and none is made up', () => {
		const missing = { ...claims['WATER-AFTER']!, grade: 'missing' as const, is: undefined };
		expect(classAt(classesOf({ ...claims, 'WATER-AFTER': missing }), 2017)).toBeUndefined();
	});
});
