import { lab, rgb } from 'd3';
import { describe, expect, test } from 'vitest';
import { INKS, inkAt, inkProperties, yearShare, type Ink } from './inks.ts';

/** WCAG 2.2 relative luminance and contrast of two colours. */
function contrast(a: string, b: string): number {
	const luminance = (colour: string) => {
		const { r, g, b: blue } = rgb(colour);
		const [red, green, bl] = [r, g, blue].map((c) => {
			const s = c / 255;
			return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
		}) as [number, number, number];
		return 0.2126 * red + 0.7152 * green + 0.0722 * bl;
	};
	const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

test('the ends of the dial are the inks themselves', () => {
	expect(rgb(inkAt('water', 2012)).formatHex()).toBe(INKS.water[0]);
	expect(rgb(inkAt('water', 2022)).formatHex()).toBe(INKS.water[1]);
	expect(yearShare(2000)).toBe(0);
	expect(yearShare(2030)).toBe(1);
});

describe('at every year', () => {
	const years = Array.from({ length: 11 }, (_, i) => 2012 + i);
	test.for(years)('%i: text stands 7:1 and small print 4.5:1 on the ground', (year) => {
		expect(contrast(inkAt('text', year), inkAt('ground', year))).toBeGreaterThanOrEqual(7);
		expect(contrast(inkAt('quiet', year), inkAt('ground', year))).toBeGreaterThanOrEqual(4.5);
		expect(contrast(inkAt('accent', year), inkAt('ground', year))).toBeGreaterThanOrEqual(4.5);
	});
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
