import { expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import type { Lang } from '#lib/schema/localized.ts';
import { ROOMS, type Room } from '../rooms.ts';
import { crosses, everyView, troubles } from '../views.ts';
import { atYear, onAxis, riverClasses } from './compute.ts';

const { claims } = loadContent().story;
function chart(lang: Lang, room: Room, year: number) {
	const classes = riverClasses(claims, lang, room);
	return { ...classes, ...atYear(classes, year) };
}
const at = (year: number) => chart('zh', ROOMS[2]!, year);

test('class II stands above class III, and follows it without a gap', () => {
	const [before, after] = at(2016).reaches;
	expect([before!.value, after!.value]).toEqual([3, 2]);
	expect(after!.y).toBeLessThan(before!.y);
	expect(after!.from).toBeCloseTo(before!.to, 6);
	expect(at(2016).labels.map(({ text }) => text)).toEqual(expect.arrayContaining(['II', 'III', '2011—2015年', '较好']));
});

test('a reach is as long as its years: five of class III, seven of class II', () => {
	const [before, after] = at(2022).reaches.map(({ from, to }) => to - from);
	expect(before! / after!).toBeCloseTo(5 / 7, 6);
});

test('the last furnace stands at the end of 2018, after the rise', () => {
	expect(onAxis('2018-12-30T11:38')).toBeCloseTo(2018.496, 2);
	expect(onAxis('2016')).toBeCloseTo(2015.5, 2);
	const { stem, rises, x } = at(2016);
	expect(stem.x).toBeGreaterThan(rises[0]!.x);
	expect((stem.x - x[0]) / (x[1] - x[0])).toBeCloseTo(8 / 12, 2);
});

test('the river comes as far as the end of the dial’s year, and goes back with it', () => {
	const [before, after] = at(2015).reaches;
	expect(before!.now).toBe(before!.to);
	expect(after!.now).toBe(after!.from);
	const later = at(2016).reaches[1]!;
	expect((later.now - later.from) / (later.to - later.from)).toBeCloseTo(1 / 7, 6);
	expect(at(2015).reaches).toEqual([before, after]);
});

test('its words keep apart in every room and year', () => {
	for (const { lang, room, year } of everyView())
		expect(troubles(chart(lang, room, year).labels, room), `${lang} ${year}`).toEqual([]);
});

test('the last furnace’s line crosses no words', () => {
	for (const { lang, room, year } of everyView()) {
		const { stem, labels } = chart(lang, room, year);
		const crossed = labels.filter((label) => crosses(label, stem));
		expect(crossed, `${lang} ${room.width}`).toEqual([]);
	}
});
