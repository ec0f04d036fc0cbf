import { lab, rgb } from 'd3';
import { expect, test } from 'vitest';
import { INKS, inkAt, inkProperties, yearShare, type Ink } from './inks.ts';

test('the ends of the dial are the inks themselves', () => {
	expect(rgb(inkAt('water', 2012)).formatHex()).toBe(INKS.water[0]);
	expect(rgb(inkAt('water', 2022)).formatHex()).toBe(INKS.water[1]);
	expect(yearShare(2000)).toBe(0);
	expect(yearShare(2030)).toBe(1);
});

test('no step of the year can be seen: it moves a colour by at most 6 of 255, and the paper by 2', () => {
	for (const ink of Object.keys(INKS) as Ink[])
		for (let tenths = 20120; tenths < 20220; tenths++) {
			const [a, b] = [rgb(inkAt(ink, tenths / 10)), rgb(inkAt(ink, (tenths + 1) / 10))];
			for (const part of ['r', 'g', 'b'] as const)
				expect(Math.abs(a[part] - b[part]), ink).toBeLessThanOrEqual(ink === 'ground' ? 2 : 6);
		}
});

test('one sees the year on the ground and in the water', () => {
	for (const ink of ['ground', 'water', 'hill'] as const) {
		const [a, b] = INKS[ink].map((colour) => lab(colour)) as [ReturnType<typeof lab>, ReturnType<typeof lab>];
		expect(Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b)).toBeGreaterThan(8);
	}
});

test('every ink is a custom property', () => {
	for (const ink of Object.keys(INKS)) expect(inkProperties(2012)).toContain(`--${ink}: rgb(`);
});
