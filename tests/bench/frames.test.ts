import { expect, test } from 'vitest';
import { frameCosts } from './frames.ts';
import type { TraceEvent } from './thread.ts';

const event = (name: string, ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
	name,
	ph: 'X',
	pid: 1,
	tid: 1,
	ts,
	dur,
	tdur: dur,
	...more
});
const frame = (ts: number) => event('AnimationFrame', ts, 0, { ph: 'b' });

test('a frame costs the script that ran in it, each call once', () => {
	const trace = [frame(0), event('FunctionCall', 1000, 3000), event('FunctionCall', 1500, 500), frame(16_000)];
	expect(frameCosts(trace)).toEqual([{ script: 3, style: 0 }]);
});

test('style that a script asked for is no script', () => {
	const trace = [frame(0), event('FunctionCall', 1000, 6000), event('UpdateLayoutTree', 2000, 4000), frame(16_000)];
	expect(frameCosts(trace)).toEqual([{ script: 2, style: 4 }]);
});

test('time in which the thread waited for others, and other threads, count nothing', () => {
	const trace = [
		frame(0),
		event('FunctionCall', 1000, 9000, { tdur: 1000 }),
		event('FunctionCall', 1000, 9000, { tid: 2 }),
		frame(16_000),
		event('FunctionCall', 17_000, 2000),
		frame(32_000)
	];
	expect(frameCosts(trace).map(({ script }) => script)).toEqual([1, 2]);
});

test('a trace without frames gives none', () => {
	expect(frameCosts([event('FunctionCall', 0, 10)])).toEqual([]);
});
