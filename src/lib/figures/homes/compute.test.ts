import { describe, expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { LANGS } from '#lib/schema/localized.ts';
import { YEARS } from '#lib/schema/story.ts';
import { ROOMS } from '../rooms.ts';
import { boxOf, LEAST } from '../letters.ts';
import { crosses, troubles } from '../views.ts';
import { across, block, columnsOf, houseRoom, houses, spans, storeys } from './compute.ts';
import { missingLabels, yearLabels } from './labels.ts';
import { streets, wideOf } from './streets.ts';

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
	const { built, house, upper, lower, years } = streets(claims, lang, room, all);
	const missing = all
		.filter(({ known }) => !known)
		.flatMap((span) => missingLabels(claims, lang, room, span, { upper, lower }));
	const words = [...built.flatMap(({ labels }) => labels), ...missing, ...yearLabels(room, years)];

	test('every word has its room', () => {
		expect(troubles(words, room)).toEqual([]);
		for (const { y, size } of missing) {
			expect(y - size).toBeGreaterThan(upper - 1);
			expect(y).toBeLessThan(lower);
		}
	});

	test('every letter can be read', () => {
		for (const { text, size } of words) expect(size, text).toBeGreaterThanOrEqual(LEAST);
	});

	test('the words of what was done stand on its houses, as wide as its years', () => {
		for (const { span, labels, top } of built.filter(({ span }) => !span.known!.planned)) {
			for (const { size } of labels) expect(size).toBeGreaterThan(0.8 * room.em);
			expect(top - Math.max(...labels.map(({ y }) => y))).toBeLessThan(0.5 * room.em);
			for (const { x, width } of labels.map(boxOf)) {
				expect(x).toBeGreaterThan(across(room.width)(span.from) - 0.5);
				expect(x + width).toBeLessThan(across(room.width)(span.to + 1) + 0.5);
			}
		}
	});

	test('the words of what was planned begin above its year, and a stem leads down from them through no words', () => {
		for (const { span, labels, top, middle, stem } of built.filter(({ span }) => span.known!.planned)) {
			for (const { x } of labels) expect(x).toBeLessThan(middle);
			expect(Math.max(...labels.map(({ x }) => x))).toBeGreaterThan(across(room.width)(span.from));
			if (top - upper > room.em) expect(stem).toBeDefined();
			if (stem) expect(words.filter((label) => crosses(label, { x: middle, ...stem }))).toEqual([]);
		}
	});

	test('all houses have their room', () => {
		for (const { span, columns, top } of built) {
			expect(columns * house).toBeLessThanOrEqual(wideOf(span, room.width) + 1e-6);
			expect(top).toBeGreaterThan(span.known!.planned ? upper - 1e-6 : 0);
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
