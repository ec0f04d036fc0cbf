import { describe, expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { LANGS } from '#lib/schema/localized.ts';
import { LEAST } from '../letters.ts';
import { ROOMS } from '../rooms.ts';
import { troubles } from '../views.ts';
import { lines } from './compute.ts';
import { laidOut } from './layout.ts';

const { claims } = loadContent().story;

test('each line has the amount in the units of its language, with the bound said', () => {
	const told = (lang: 'zh' | 'en') =>
		lines(claims, lang).map(({ before, number, after }) => `${before}|${number}|${after}`);
	expect(told('zh')).toEqual(['超过|300|亿元', '超过|5|万人', '|240|万平方米', '|6636|亩 · 73家']);
	expect(told('en')).toEqual([
		'more than|30|billion yuan',
		'more than|50,000|workers',
		'|2.4|million m²',
		'|4.42|km² · 73 firms'
	]);
});

test('each line says of which time it speaks', () => {
	expect(lines(claims, 'zh').map(({ asOf }) => asOf)).toEqual([
		'2018年以前',
		'最盛时，年份不详',
		'2018年底',
		'2018年底'
	]);
});

describe.for(LANGS.flatMap((lang) => ROOMS.map((room) => ({ lang, room }))))('in $room.width px, $lang', (at) => {
	const { rows, amounts } = laidOut(lines(claims, at.lang), at.room);

	test('every word has its room', () => {
		expect(
			troubles(
				rows.flatMap(({ labels }) => labels),
				at.room
			)
		).toEqual([]);
	});

	test('amounts stand right of the upright rules, and everything else left of them', () => {
		for (const { labels } of rows) {
			for (const { x } of labels.slice(0, 2)) expect(x).toBeLessThan(amounts);
			for (const { x } of labels.slice(2)) expect(x).toBeGreaterThan(amounts);
		}
	});

	test('no letter is under 10 px, and no leader shorter than three dots', () => {
		expect(Math.min(...rows.flatMap(({ labels }) => labels.map(({ size }) => size)))).toBeGreaterThanOrEqual(LEAST);
		for (const { leader } of rows) expect(leader ? leader.x2 - leader.x1 : 12).toBeGreaterThanOrEqual(12);
	});

	test('the numbers are the largest letters, at least 10 px high', () => {
		for (const { labels } of rows) {
			expect(Math.max(...labels.map(({ size }) => size))).toBe(labels[2]!.size);
			expect(labels[2]!.size).toBeGreaterThan(10);
		}
	});
});
