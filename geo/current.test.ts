import { expect, test } from 'vitest';
import { currents } from './current.ts';
import { lengthOf, nearest } from './line.ts';
import { reference } from './reference.ts';
import { river } from './river.ts';
import { LEVELS } from './shore.ts';

const xiang = river(reference);
const strokes = currents(xiang);

test('every stroke runs downstream', () => {
	for (const { path } of strokes) {
		const [from, to] = [path[0]!, path.at(-1)!].map((p) => nearest(xiang.middle, p).station);
		expect(to! - from!).toBeGreaterThan(0.9 * lengthOf(path));
	}
});

test('strokes keep to mid-river, inside the innermost shore line', () => {
	const room = xiang.width / 2 - LEVELS.at(-1)!;
	for (const { path } of strokes) for (const p of path) expect(nearest(xiang.middle, p).away).toBeLessThan(room);
});

test('there are a few on every reach, on both sides of mid-river', () => {
	const starts = strokes.map(({ path }) => nearest(xiang.middle, path[0]!));
	const gaps = starts.slice(1).map(({ station }, i) => station - starts[i]!.station);
	expect(Math.max(...gaps)).toBeLessThan(1800);
	const right = starts.filter(({ side }) => side === -1).length / starts.length;
	expect(right).toBeGreaterThan(0.4);
	expect(right).toBeLessThan(0.6);
});

test('the seed decides', () => {
	expect(currents(xiang, 5)).toEqual(currents(xiang, 5));
	expect(currents(xiang, 6)).not.toEqual(currents(xiang, 5));
});
