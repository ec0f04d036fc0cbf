import { expect, test } from 'vitest';
import { creek, OVERLAP } from './creek.ts';
import { lengthOf, nearest, tightest } from './line.ts';
import { toPlane } from './plane.ts';
import { byId, reference } from './reference.ts';
import { river } from './river.ts';
import { distance } from './vector.ts';

const xiang = river(reference);
const line = creek(reference, xiang);
const source = byId(reference.lines, 'xiawan');

test('it is as long as it is known to be', () => {
	expect(lengthOf(line)).toBeCloseTo(4335, 0);
});

test('it rises at its first control point and ends just inside the river, by its last', () => {
	expect(distance(line[0]!, toPlane(source.coordinates[0]!))).toBeLessThan(1);
	const mouth = nearest(xiang.right, line.at(-1)!);
	expect(mouth.side).toBe(1);
	expect(mouth.away).toBeCloseTo(OVERLAP, 0);
	expect(distance(line.at(-1)!, toPlane(source.coordinates.at(-1)!))).toBeLessThan(60);
});

test('only its end is in the river', () => {
	for (const p of line.slice(0, -4)) expect(nearest(xiang.middle, p).away).toBeGreaterThan(310);
});

test('its bends are bends, not hooks, and stay near its course', () => {
	const course = source.coordinates.map(toPlane);
	expect(tightest(line)).toBeGreaterThan(60);
	for (const p of line) expect(nearest(course, p).away).toBeLessThan(250);
});
