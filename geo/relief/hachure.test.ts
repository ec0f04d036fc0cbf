import { mean } from 'd3';
import { expect, test } from 'vitest';
import { signedArea } from '../feature.ts';
import { hachures, ROWS } from './hachure.ts';
import { subtract, turn } from '../vector.ts';
import { mountain } from './mountain.ts';

const strokes = hachures(mountain());
const ink = (list: typeof strokes) => mean(list, ({ ring }) => Math.abs(signedArea(ring))) ?? 0;

test('every row has strokes, and there are enough for a mountain', () => {
	for (const row of ROWS) expect(strokes.filter(({ rise }) => rise === row).length, `row ${row}`).toBeGreaterThan(3);
	expect(strokes.length).toBeGreaterThan(300);
});

test('the shaded side takes more ink than the lit one', () => {
	const lit = strokes.filter(({ shade }) => shade < 0.25);
	const dark = strokes.filter(({ shade }) => shade > 0.6);
	expect(lit.length).toBeGreaterThan(50);
	expect(ink(dark)).toBeGreaterThan(1.6 * ink(lit));
});

test('downhill the strokes pale and dissolve', () => {
	const high = strokes.filter(({ rise }) => rise > 0.4);
	const low = strokes.filter(({ rise }) => rise < 0.15);
	expect(mean(low, ({ shade }) => shade)!).toBeLessThan(0.6 * mean(high, ({ shade }) => shade)!);
	expect(ink(low)).toBeLessThan(ink(high));
});

test('it is no sea urchin: few strokes point straight away from the summit', () => {
	const radial = strokes.filter(({ ring }) => {
		const [x, y] = ring[0]!;
		const end = ring[Math.floor(ring.length / 2)]!;
		const out = (x * (end[0] - x) + y * (end[1] - y)) / (Math.hypot(x, y) * Math.hypot(end[0] - x, end[1] - y));
		return out > Math.cos((12 * Math.PI) / 180);
	});
	expect(radial.length / strokes.length).toBeLessThan(0.3);
});

test('no stroke follows a slope round into its valley', () => {
	for (const { ring } of strokes) {
		const half = ring.length / 2;
		const [top, next, last, foot] = [ring[0]!, ring[1]!, ring[half - 1]!, ring[half]!];
		expect(turn(subtract(next, top), subtract(foot, last))).toBeLessThan(75);
	}
});

test('the seed decides', () => {
	expect(hachures(mountain(), 1)).toEqual(hachures(mountain(), 1));
});
