import { describe, expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { LANGS } from '#lib/schema/localized.ts';
import { YEARS } from '#lib/schema/story.ts';
import { ROOMS } from '../rooms.ts';
import { troubles } from '../views.ts';
import { across, block, columnsOf, houseRoom, houses, spans, storeys } from './compute.ts';
import { bands, knownLabels, missingLabels, yearLabels } from './labels.ts';

const { claims } = loadContent().story;
const all = spans(claims);

test('the years are told apart: done, planned, and not known before, between and after', () => {
	expect(all.map(({ from, to, known }) => [from, to, known?.communities, known?.planned])).toEqual([
		[2012, 2012, undefined, undefined],
		[2013, 2015, 10, false],
		[2016, 2016, 4, true],
		[2017, 2022, undefined, undefined]
	]);
});

test('together the spans are every year of the dial, once', () => {
	const years = all.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
	expect(years).toEqual(Array.from({ length: YEARS[1] - YEARS[0] + 1 }, (_, i) => YEARS[0] + i));
});

test('a later plan leaves its gap where it was', () => {
	const moved = { ...claims['OLD-16']!, asOf: { zh: '2018年（推断）' } };
	expect(spans({ ...claims, 'OLD-16': moved }).map(({ from }) => from)).toEqual([2012, 2013, 2016, 2018, 2019]);
});

test.for([
	[10, 83, 50],
	[4, 25, 50],
	[10, 260, 220],
	[7, 60, 60]
] as const)('%i houses stand inside %d × %d px, none on another', ([count, width, height]) => {
	const room = houseRoom(count, width, height);
	const placed = houses(count, columnsOf(count, width, room), room);
	expect(placed).toHaveLength(count);
	expect(new Set(placed.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(count);
	for (const { x, y, side } of placed) {
		expect(x).toBeGreaterThanOrEqual(-width / 2);
		expect(x + side).toBeLessThanOrEqual(width / 2);
		expect(y).toBeGreaterThanOrEqual(-height);
		expect(y + side).toBeLessThanOrEqual(0);
	}
});

describe.for(LANGS.flatMap((lang) => ROOMS.map((room) => ({ lang, room }))))('in $room.width px, $lang', (at) => {
	const { lang, room } = at;
	const words = knownLabels(claims, lang, room, all);
	const { upper, lower, years } = bands(room, words);

	test('every word has its room', () => {
		const missing = all
			.filter(({ known }) => !known)
			.flatMap((span) => missingLabels(claims, lang, room, span, { upper, lower }));
		expect(troubles([...words, ...missing, ...yearLabels(room, years)], room)).toEqual([]);
		for (const { y, size } of missing) {
			expect(y - size).toBeGreaterThan(upper - 1);
			expect(y).toBeLessThan(lower);
		}
	});

	test('years follow each other evenly from edge to edge', () => {
		const x = across(room.width);
		expect([x(YEARS[0]), x(YEARS[1] + 1)]).toEqual([0, room.width]);
	});
});

test('a slab stands on the foot of its square and is as wide; its storeys lie inside it', () => {
	expect(block(10, 20, 100)).toBe('M10 120v-90h100v90Z');
	const lines = [...storeys(10, 20, 100).matchAll(/M10 ([\d.]+)h38m24 0h38/g)].map(([, y]) => Number(y));
	lines.forEach((y, i) => expect(y).toBeCloseTo([97.5, 75, 52.5][i]!, 6));
	expect(lines).toHaveLength(3);
});
