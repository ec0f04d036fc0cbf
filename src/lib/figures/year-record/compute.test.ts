import { describe, expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { TALL_ROOMS } from '../rooms.ts';
import { everyView, troubles } from '../views.ts';
import { yearRecordChart } from './compute.ts';
import { knownYears, recordOf } from './record.ts';
import { yearWords } from './said.ts';
import { WORDS } from './words.ts';

const { claims } = loadContent().story;
const at = (year: number) => yearRecordChart(claims, 'zh', TALL_ROOMS[2]!, year);
const values = (year: number) => recordOf(claims, year).map(({ value }) => value);
const grades = (year: number) => recordOf(claims, year).map(({ grade }) => grade);

describe('the record of a year', () => {
	test('has what is known and says what is not', () => {
		expect(values(2012)).toEqual([undefined, 3, undefined]);
		expect(values(2014)).toEqual([80, 3, undefined]);
		expect(values(2017)).toEqual([255, 2, 272]);
		expect(values(2018)).toEqual([261, 2, 288]);
		expect(values(2022)).toEqual([261, 2, undefined]);
	});

	test('has the grade of each', () => {
		expect(grades(2015)).toEqual(['missing', 'corroborated', 'missing']);
		expect(grades(2016)[0]).toBe('derived');
		expect(grades(2013)[2]).toBe('corroborated');
	});

	test('keeps the total after the last closing, with the year in which it was whole', () => {
		expect(recordOf(claims, 2018)[0]!.since).toBeUndefined();
		expect(recordOf(claims, 2020)[0]).toMatchObject({ value: 261, since: 2018 });
	});
});

test('of every year of the dial something is known, by the river alone if by nothing else', () => {
	expect(knownYears(claims)).toEqual([2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022]);
	const dry = {
		'WATER-BEFORE': { ...claims['WATER-BEFORE']!, is: undefined },
		'WATER-AFTER': { ...claims['WATER-AFTER']!, is: undefined }
	};
	expect(knownYears({ ...claims, ...dry })).not.toContain(2012);
});

test('each strip has a mark for each year of which it speaks', () => {
	const standing = (id: string, year: number) =>
		at(2022)
			.strips.find((strip) => strip.id === id)!
			.marks.find((mark) => mark.year === year)?.standing;
	expect(standing('closures', 2014)).toBe('stated');
	expect(standing('closures', 2016)).toBe('derived');
	expect(standing('closures', 2015)).toBe('missing');
	expect(standing('closures', 2020)).toBeUndefined();
	expect(at(2022).strips.map(({ marks }) => marks.length)).toEqual([7, 11, 11]);
});

test('the table follows the year and comes back with it', () => {
	const texts = (year: number) => at(year).labels.map(({ text }) => text);
	expect(texts(2016)).toEqual(expect.arrayContaining(['108', '推算', 'II', '未见数据']));
	expect(texts(2020)).toEqual(expect.arrayContaining(['261', '2018年底起', '317']));
	expect(texts(2016)).toEqual(texts(2016.2));
	expect(at(2016.2).now).toBeGreaterThan(at(2016).now);
});

test('its words keep apart in every room and year', () => {
	for (const { lang, room, year } of everyView(TALL_ROOMS))
		expect(troubles(yearRecordChart(claims, lang, room, year).labels, room), `${lang} ${year}`).toEqual([]);
});

test('a year is told in words as the table writes it, in every language', () => {
	const { names } = WORDS.zh;
	expect(yearWords(claims, 'zh', 2016)).toBe(
		`${names.closures} 108，推算；${names.river} II，有佐证；${names.air} 未见数据`
	);
	expect(yearWords(claims, 'zh', 2020)).toContain(`${names.closures} 261，2018年底起`);
	expect(yearWords(claims, 'en', 2012)).toMatch(/^Enterprises closed no data found; .* III, corroborated; .*found$/);
});
