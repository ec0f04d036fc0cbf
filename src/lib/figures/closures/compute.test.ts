import { describe, expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { closures, outAt } from '../embers/compute.ts';
import { ROOMS } from '../rooms.ts';
import { everyView, troubles } from '../views.ts';
import { closuresChart } from './compute.ts';
import { countAt } from './counter.ts';
import { knownEnds } from './ends.ts';

const { claims } = loadContent().story;
const at = (year: number) => closuresChart(claims, 'zh', ROOMS[2]!, year);

describe('the known year ends', () => {
	test('are 80, 108, 255 and 261', () => {
		expect(knownEnds(claims).map(({ year, closed }) => [year, closed])).toEqual([
			[2014, 80],
			[2016, 108],
			[2017, 255],
			[2018, 261]
		]);
	});

	test('those that we worked out stand hollow, and heights are as the numbers', () => {
		const { points, base } = at(2018);
		expect(points.map(({ standing }) => standing)).toEqual(['stated', 'derived', 'derived', 'stated']);
		const unit = (base - points.at(-1)!.y) / 261;
		for (const { y, value } of points) expect((base - y) / unit).toBeCloseTo(value!, 6);
	});

	test('years without a figure are said as missing', () => {
		expect(at(2018).missing.map(({ year }) => year)).toEqual([2012, 2013, 2015]);
		expect(at(2018).labels.map(({ text }) => text)).toContain('未见数据');
	});

	test('a total that nobody else gives is our own', () => {
		const other = { ...claims['S06']!, is: { value: 270, bound: 'exact' as const } };
		expect(knownEnds({ ...claims, S06: other }).at(-1)!.grade).toBe('derived');
	});
});

describe('the counter', () => {
	test('says at every moment how many embers are out', () => {
		for (const year of [2014, 2014.7, 2016.25, 2017, 2017.9, 2018])
			expect(countAt(claims, year).out).toBe(outAt(closures(claims), year));
	});

	test('knows its number at known year ends alone', () => {
		const known = [2012, 2013.5, 2014, 2014.5, 2015, 2016, 2016.5, 2017, 2018, 2021].map(
			(year) => countAt(claims, year).known
		);
		expect(known).toEqual([false, false, true, false, false, true, false, true, true, true]);
	});

	test('marks what lies between as about', () => {
		const texts = (year: number) => at(year).labels.map(({ text }) => text);
		expect(texts(2015)).toEqual(expect.arrayContaining(['约', '94', '2014—2016年底间，匀速画']));
		expect(texts(2017)).not.toContain('约');
		expect(texts(2017)).toEqual(expect.arrayContaining(['255', '2017年底，已关停', '先后共261家']));
		expect(texts(2012)).toEqual(expect.arrayContaining(['—', '未见数据']));
	});

	test('takes the same room in every year, so that the axis stands still', () => {
		expect(at(2014.2).x).toEqual(at(2018).x);
	});
});

test('points come with their year and go with it', () => {
	const shown = (year: number) => at(year).points.map(({ shown }) => shown);
	expect(shown(2014)).toEqual([1, 0, 0, 0]);
	expect(shown(2018)).toEqual([1, 1, 1, 1]);
	expect(shown(2014)).toEqual([1, 0, 0, 0]);
});

test('its words keep apart in every room and year', () => {
	for (const { lang, room, year } of everyView())
		expect(troubles(closuresChart(claims, lang, room, year).labels, room), `${lang} ${year}`).toEqual([]);
});
