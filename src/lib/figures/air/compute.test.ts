import { expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { ROOMS } from '../rooms.ts';
import { everyView, troubles } from '../views.ts';
import { airChart } from './compute.ts';
import { gapsOf } from './record.ts';

const { claims } = loadContent().story;
const chart = airChart(claims, 'zh', ROOMS[2]!, 1);

test('five years are known, five are not, and they stand in three gaps', () => {
	const known = chart.marks.filter(({ days }) => days).map(({ year, days }) => [year, days!.value]);
	expect(known).toEqual([
		[2013, 214],
		[2017, 272],
		[2018, 288],
		[2020, 317],
		[2021, 310]
	]);
	expect(gapsOf(chart.marks).map((gap) => gap.map(({ year }) => year))).toEqual([[2014, 2015, 2016], [2019], [2022]]);
	expect(chart.labels.filter(({ text }) => text === '未见数据')).toHaveLength(3);
});

test('heights begin at 0 and are as the days', () => {
	const day = (chart.base - chart.top) / 365;
	for (const { y, days } of chart.marks) expect((chart.base - y) / day).toBeCloseTo(days?.value ?? 0, 6);
});

test('no line crosses a gap: only neighbouring known years are joined', () => {
	expect(chart.joins.map(([a, b]) => [a.year, b.year])).toEqual([
		[2017, 2018],
		[2020, 2021]
	]);
});

test('the sum of the official parts of 2018 stands beside its year', () => {
	expect(chart.sums.map(({ value }) => value)).toEqual([287]);
});

test('a year that was missing is drawn as soon as it is found', () => {
	const found = { ...claims['AIR-2019']!, grade: 'single' as const, is: { value: 300, bound: 'exact' as const } };
	const later = airChart({ ...claims, 'AIR-2019': found }, 'zh', ROOMS[2]!, 1);
	expect(later.marks.find(({ year }) => year === 2019)).toMatchObject({ days: { value: 300 }, standing: 'stated' });
	expect(later.joins).toHaveLength(4);
});

test('at first there is only the axis, from three quarters on it stands complete', () => {
	expect(airChart(claims, 'zh', ROOMS[2]!, 0).marks.every(({ shown }) => shown === 0)).toBe(true);
	expect(airChart(claims, 'zh', ROOMS[2]!, 0.75)).toEqual(chart);
});

test('its words keep apart in every room', () => {
	for (const { lang, room } of everyView())
		expect(troubles(airChart(claims, lang, room, 1).labels, room), lang).toEqual([]);
});
