import { expect, test } from 'vitest';
import { nearest, tightest } from './line.ts';
import { reference } from './reference.ts';
import { river } from './river.ts';
import { LEVELS, shores } from './shore.ts';

const xiang = river(reference);
const lines = shores(xiang);

test('each level keeps its distance from its own bank', () => {
	for (const { level, bank, path } of lines) {
		const shore = bank === 'right' ? xiang.right : xiang.left;
		for (let i = 0; i < path.length; i += 40) {
			expect(Math.abs(nearest(shore, path[i]!).away - LEVELS[level - 1]!)).toBeLessThan(2);
		}
	}
});

test('there are two of each level, and the gaps grow towards the stream', () => {
	expect(lines.map(({ level }) => level).sort()).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
	const gaps = LEVELS.map((inside, i) => inside - (LEVELS[i - 1] ?? 0));
	expect([...gaps].sort((a, b) => a - b)).toEqual(gaps);
});

test('no line has a loop or a cusp at an inner bend', () => {
	for (const { path } of lines) expect(tightest(path)).toBeGreaterThan(500);
});
