import { expect, test } from 'vitest';
import { momentAt, rest } from '../timeline.ts';
import { along, lasting, left, wayTo } from './way.ts';

const steps = [0.6, 2, 0.6, 1, 0.6].map((dwell) => ({ dwell }));
const walk = (from: number, to: number, start = left(steps, from, 1)) => {
	const way = wayTo(steps, start, to, 1);
	return Array.from({ length: 201 }, (_, i) => along(way, (lasting(way) * i) / 200));
};
const points = (from: number, to: number) => walk(from, to).map(({ index, progress }) => index + progress);

test('from rest to rest the story is passed in order, and ends where the step is left', () => {
	const path = points(1, 2);
	expect(path).toEqual([...path].sort((a, b) => a - b));
	expect(points(1, 2)[0]).toBeCloseTo(1 + left(steps, 1, 1).progress, 9);
	const end = walk(1, 2).at(-1)!;
	expect(end.index).toBe(2);
	expect(end.progress).toBeCloseTo(rest(steps[2]!, 1)[1], 9);
	expect(momentAt(steps, left(steps, 2, 1), 1)).toMatchObject({ from: 2, to: 2, rested: [1, 1] });
});

test('the way back passes the same places the other way round', () => {
	const back = points(2, 1);
	expect(back).toEqual([...back].sort((a, b) => b - a));
	expect(back.at(-1)).toBeCloseTo(points(1, 2)[0]!, 9);
});

test('no frame leaves out more than a little of the way', () => {
	const path = points(0, 1);
	const strides = path.slice(1).map((point, i) => Math.abs(point - path[i]!));
	expect(Math.max(...strides)).toBeLessThan(0.02);
});

test('a step that has more to draw takes longer, on the way there alone', () => {
	const to = (index: number, from: number) => lasting(wayTo(steps, left(steps, from, 1), index, 1));
	expect(to(1, 0)).toBeGreaterThan(to(2, 1) + 1000);
	expect(to(1, 2)).toBeLessThan(to(2, 1));
});

test('whoever turns round on the way goes on from there', () => {
	const way = wayTo(steps, left(steps, 1, 1), 2, 1);
	const here = along(way, 500);
	const back = wayTo(steps, here, 1, 1);
	expect(along(back, 0).progress).toBeCloseTo(here.progress, 9);
	expect(along(back, lasting(back)).progress).toBeCloseTo(left(steps, 1, 1).progress, 9);
	expect(lasting(back)).toBeCloseTo(500, 6);
});

test('a step further away is entered where its rest begins', () => {
	const [start] = walk(0, 4);
	expect(start!.index).toBe(4);
	expect(start!.progress).toBeCloseTo(rest(steps[4]!, 1)[0], 9);
});

test('a way of no length is at its end at once', () => {
	const way = wayTo(steps, left(steps, 3, 1), 3, 1);
	expect(lasting(way)).toBe(0);
	expect(along(way, 0)).toEqual(left(steps, 3, 1));
});
