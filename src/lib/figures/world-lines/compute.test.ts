import { range } from 'd3';
import { describe, expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import type { Point } from '#lib/map/projector.ts';
import { amountOf } from '#lib/schema/claim.ts';
import { lines } from './compute.ts';

const { claims } = loadContent().story;
const continents = amountOf(claims, 'S09', 'continents');
const inside = ([x, y]: Point, { width, height }: { width: number; height: number }) =>
	x >= 0 && x <= width && y >= 0 && y <= height;

describe.for([
	{ width: 360, height: 358, source: [222, 154] as const },
	{ width: 390, height: 506, source: [200, 160] as const },
	{ width: 1280, height: 800, source: [840, 330] as const },
	{ width: 600, height: 640, source: [410, 260] as const },
	{ width: 1920, height: 1080, source: [3, 2] as const }
])('in $width × $height', ({ source, ...frame }) => {
	test('there is a line for each continent, and each ends outside', () => {
		const all = lines(claims, source, frame, 1);
		expect(all).toHaveLength(continents);
		for (const line of all) expect(inside(line.at(-1)!, frame)).toBe(false);
	});

	test('they set out from one place, evenly round it', () => {
		const all = lines(claims, source, frame, 1);
		const turns = all.map(([from, next]) => Math.atan2(next![1] - from![1], next![0] - from![0]));
		for (const line of all) expect(line[0]).toEqual(source);
		const full = 2 * Math.PI;
		turns.forEach((turn, i) => {
			const after = turns[(i + 1) % turns.length]!;
			expect((((after - turn) % full) + full) % full).toBeCloseTo(full / continents, 6);
		});
	});

	test('no line has a corner', () => {
		for (const line of lines(claims, source, frame, 1)) {
			const turns = line.slice(1).map(([x, y], i) => Math.atan2(y - line[i]![1], x - line[i]![0]));
			const bends = turns.slice(1).map((turn, i) => Math.abs(Math.sin(turn - turns[i]!)));
			expect(Math.max(...bends)).toBeLessThan(0.06);
		}
	});

	test('they only grow as the page is scrolled, and are nothing before', () => {
		const far = range(0, 1.01, 0.25).map((share) => {
			const [x, y] = lines(claims, source, frame, share)[0]!.at(-1)!;
			return Math.hypot(x - source[0], y - source[1]);
		});
		expect(far[0]).toBe(0);
		expect(far).toEqual([...far].sort((a, b) => a - b));
	});
});

test('another number of continents is another number of lines', () => {
	const five = structuredClone(claims.S09!);
	five.parts.continents = { value: 5, bound: 'exact' };
	expect(lines({ ...claims, S09: five }, [0, 0], { width: 1, height: 1 }, 1)).toHaveLength(5);
});
