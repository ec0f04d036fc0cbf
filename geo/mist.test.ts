import { polygonContains } from 'd3';
import { expect, test } from 'vitest';
import { walk } from './line.ts';
import { mists } from './mist.ts';
import type { Path } from './plane.ts';
import { reference } from './reference.ts';
import { river } from './river.ts';

const xiang = river(reference);
const sheets = mists(xiang);
const over = (ring: Path, s: number) =>
	polygonContains(ring as [number, number][], walk(xiang.middle).at(s) as [number, number]);
const { length } = walk(xiang.middle);

test('the very ends lie under every sheet, the story under none', () => {
	for (const s of [1, length - 1]) expect(sheets.filter(({ ring }) => over(ring, s))).toHaveLength(24);
	for (let s = 3000; s < length - 7500; s += 500) expect(sheets.some(({ ring }) => over(ring, s))).toBe(false);
});

test('the lower end, a bend of which would lie in the corner of the district, dissolves slowly', () => {
	const covered = (s: number) => sheets.filter(({ ring }) => over(ring, length - s)).length;
	expect([200, 2500, 5000, 6900].map(covered)).toEqual([23, 15, 6, 0].map((count) => expect.closeTo(count, -0.5)));
});

test('the sheets thin out one by one', () => {
	const covered = [200, 900, 1800, 2500].map((s) => sheets.filter(({ ring }) => over(ring, s)).length);
	expect(covered).toEqual([23, 16, 8, 1]);
});
