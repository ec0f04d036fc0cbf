import { expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { ROOMS } from '../rooms.ts';
import { crosses, everyView, troubles } from '../views.ts';
import { clusterChart } from './compute.ts';

const { claims } = loadContent().story;
const at = (year: number) => clusterChart(claims, 'zh', ROOMS[2]!, year);
const texts = (lang: 'zh' | 'en') => clusterChart(claims, lang, ROOMS[2]!, 2021).labels.map(({ text }) => text);

test('three years are known, at heights from 0 as their sums', () => {
	const { points, base, target } = at(2021);
	expect(points.map(({ year, value }) => [year, value])).toEqual([
		[2011, 400],
		[2015, 1003.7],
		[2021, 1400]
	]);
	const unit = (base - target.y) / 2000;
	for (const { y, value } of points) expect((base - y) / unit).toBeCloseTo(value, 6);
	expect([target.year, target.value]).toEqual([2020, 2000]);
});

test('how sure each is shows in its mark: an arrow for more than, a dashed ring for the newspaper’s', () => {
	expect(at(2021).points.map(({ open, standing }) => [open, standing])).toEqual([
		[true, 'stated'],
		[false, 'stated'],
		[false, 'contested']
	]);
});

test('the gap to the missed target is open', () => {
	const { gap, target, points } = at(2021);
	expect(gap.from).toBe(target.y);
	expect(gap.to).toBeGreaterThan(gap.from);
	expect(gap.to).toBeLessThan(points[2]!.y);
});

test('the words keep to each language’s units, and the newspaper’s phrase is quoted', () => {
	expect(texts('zh')).toEqual(
		expect.arrayContaining([
			'超过400亿元',
			'1003.7亿元',
			'近1400亿元',
			'“增长了2.6倍”——报纸',
			'推算：末年是首年的约3.1—3.5倍'
		])
	);
	expect(texts('en')).toEqual(expect.arrayContaining(['nearly 140 billion yuan', 'target: 200 billion yuan']));
});

test('nothing of a year to come is shown, and what came goes back', () => {
	const shown = (year: number) => [...at(year).points, at(year).target].map(({ shown }) => shown);
	expect(shown(2012)).toEqual([1, 0, 0, 0]);
	expect(shown(2015)).toEqual([1, 1, 0, 1]);
	expect(shown(2020)).toEqual([1, 1, 0, 1]);
	expect(shown(2021)).toEqual([1, 1, 1, 1]);
	expect(shown(2012)).toEqual([1, 0, 0, 0]);
});

test('its words keep apart in every room and year', () => {
	for (const { lang, room, year } of everyView())
		expect(troubles(clusterChart(claims, lang, room, year).labels, room), `${lang} ${year}`).toEqual([]);
});

test('no stem cuts through words, nor the line up to the target, and no number parts from its unit', () => {
	for (const { lang, room, year } of everyView()) {
		const { points, target, aim, labels, base } = clusterChart(claims, lang, room, year);
		const stems = points.map(({ x, y, shown }) => ({ x, from: base, to: y, shown }));
		const lines = [...stems, ...aim.map((part) => ({ ...part, x: target.x, shown: part.shown * target.shown }))];
		const seen = lines.filter(({ shown }) => shown > 0);
		const crossed = labels.filter((label) => label.shown === 1 && seen.some((line) => crosses(label, line)));
		expect(crossed, `${lang} ${room.width} ${year}`).toEqual([]);
		for (const { text } of labels) expect(text).not.toMatch(/[^ ] \d+$|^(?:billion|yuan|亿|元)/);
	}
});
