import { expect, test } from 'vitest';
import { blockingTime, longTasks, workCost } from './tasks.ts';
import type { TraceEvent } from './thread.ts';

const ORIGIN = 'http://127.0.0.1:1';
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
const frame = event('AnimationFrame', 0, 0, { ph: 'b' });
const task = (ts: number, dur: number, tdur = dur) => event('ThreadControllerImpl::RunTask', ts, dur, { tdur });
const call = (ts: number, dur: number, url = `${ORIGIN}/a.js`) =>
	event('FunctionCall', ts, dur, { args: { data: { url } } });

test('the work of a trace is its tasks, and the script and style in them', () => {
	const trace = [frame, task(0, 9000), call(1000, 4000), event('Layout', 2000, 1000), task(20_000, 1000)];
	expect(workCost(trace)).toEqual({ script: 3, style: 1, task: 10 });
});

test('a task is long only beyond 50 ms', () => {
	expect(longTasks([frame, task(0, 50_000), call(0, 50_000)], ORIGIN)).toEqual({ own: 0, longest: 0, others: 0 });
	expect(longTasks([frame, task(0, 51_000), call(0, 50_000)], ORIGIN)).toEqual({ own: 1, longest: 51, others: 0 });
});

test('one in which the thread waited is not the page’s own', () => {
	expect(longTasks([frame, task(0, 80_000, 20_000), call(0, 80_000)], ORIGIN)).toMatchObject({ own: 0, others: 1 });
});

test('nor is one in which no script of the page ran', () => {
	const measuring = call(0, 70_000, '');
	expect(longTasks([frame, task(0, 80_000), measuring, call(90_000, 10)], ORIGIN)).toMatchObject({ own: 0, others: 1 });
});

test('other threads do not count', () => {
	const other = { ...task(0, 80_000), tid: 2 };
	expect(longTasks([frame, other, { ...call(0, 80_000), tid: 2 }], ORIGIN)).toMatchObject({ own: 0, others: 0 });
	expect(workCost([frame, other]).task).toBe(0);
});

test('a task blocks by what it is longer than 50 ms, in the time of its own thread', () => {
	const trace = [frame, task(100_000, 80_000), task(300_000, 50_000), task(400_000, 90_000, 51_000)];
	expect(blockingTime(trace, 0, 1_000_000)).toBe(31);
});

test('what ran before the first paint blocks nobody, nor does what comes after the first sign', () => {
	const trace = [frame, task(0, 90_000), task(50_000, 200_000), task(900_000, 400_000)];
	expect(blockingTime(trace, 100_000, 900_000)).toBeCloseTo(100);
});
