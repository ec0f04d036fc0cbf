import { expect, test } from 'vitest';
import { middle, type Grown } from './measure.ts';
import { growthTable, unflat } from './report.ts';

const cost = (ms: number) => ({ script: ms, style: ms, task: ms });
const grown = (steps: number, more: Partial<Grown> = {}) => ({
	size: { steps },
	grown: { bytes: { ready: steps, live: steps }, ready: steps, live: steps, turn: cost(4), change: cost(8), ...more }
});

test('what stays flat, and a start-up that grows with the bytes, is let through', () => {
	expect(unflat([grown(30), grown(1000)])).toEqual([]);
	expect(unflat([grown(30), grown(1000, { turn: cost(5) })])).toEqual([]);
});

test('a frame that costs more in a longer story is not', () => {
	expect(unflat([grown(30), grown(1000, { turn: { script: 4, style: 20, task: 24 } })])).toEqual([
		'a turn of the wheel: main thread: 6.00 times as much, at most 1.25'
	]);
});

test('nor a start-up that grows faster than the bytes', () => {
	expect(unflat([grown(30), grown(300, { ready: 330 })])).toEqual([
		'start-up until ready: 11.00 times as much, at most 10.00'
	]);
});

test('the table has a column for each size', () => {
	const [head, given] = growthTable('steps', [grown(30), grown(1000)], ({ steps }) => steps).split('\n');
	expect(head!.trim().split(/ {2,}/)).toEqual(['steps', '30', '1,000', 'growth', 'at most']);
	expect(given).toMatch(/33\.33×/);
});

test('the step in the middle of a grown story is the one of that time', () => {
	expect([middle('zone', 30, 27), middle('zone', 300, 27), middle('zone', 1000, 27)]).toEqual([
		'zone',
		'zone-6',
		'zone-19'
	]);
});
