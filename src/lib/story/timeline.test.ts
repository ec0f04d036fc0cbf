import { describe, expect, test } from 'vitest';
import { momentAt, neighbour, rest, settled } from './timeline.ts';

const steps = [{ dwell: 0.6 }, { dwell: 2 }, { dwell: 0.6 }];

describe.for([1, 0.6])('with %d heights of the window from rest to rest', (travel) => {
	test('a card rests in the middle of its step for as long as it dwells', () => {
		for (const step of steps) {
			const [start, end] = rest(step, travel);
			expect((start + end) / 2).toBeCloseTo(0.5);
			expect((end - start) * (travel + step.dwell)).toBeCloseTo(step.dwell);
		}
	});

	test('while a card rests nothing travels', () => {
		const { rested, ...moment } = momentAt(steps, { index: 1, progress: 0.5 }, travel);
		expect(moment).toEqual({ from: 1, to: 1, share: 0 });
		expect(rested[0]).toBeCloseTo(0.5);
		expect(rested[1]).toBe(rested[0]);
	});

	test('the way from rest to rest is one piece across the border of two steps', () => {
		const left = momentAt(steps, { index: 0, progress: 1 }, travel);
		const right = momentAt(steps, { index: 1, progress: 0 }, travel);
		expect(left.share).toBeCloseTo(0.5);
		expect(right.share).toBeCloseTo(0.5);
		expect(left).toMatchObject({ from: 0, to: 1 });
		expect(right).toMatchObject({ from: 0, to: 1, rested: [1, 0] });
		expect(momentAt(steps, { index: 1, progress: rest(steps[1]!, travel)[0] - 1e-9 }, travel).share).toBeCloseTo(1);
	});

	test('before the first and after the last rest the story stands still', () => {
		expect(momentAt(steps, { index: 0, progress: 0 }, travel)).toMatchObject({ from: 0, to: 0, rested: [0, 0] });
		expect(momentAt(steps, { index: 2, progress: 1 }, travel)).toMatchObject({ from: 2, to: 2, rested: [1, 1] });
	});

	test('settled positions are rests, on the nearer side', () => {
		expect(settled(steps, { index: 0, progress: 0.97 }, travel)).toEqual({
			index: 0,
			progress: rest(steps[0]!, travel)[1]
		});
		expect(settled(steps, { index: 1, progress: 0.01 }, travel)).toEqual({
			index: 1,
			progress: rest(steps[1]!, travel)[0]
		});
		expect(settled(steps, { index: 1, progress: 0.4 }, travel)).toEqual({ index: 1, progress: 0.4 });
	});

	test('the next step and the one before are those beside the reader, and the story has an end on either side', () => {
		const ask = (index: number, progress: number, by: 1 | -1) => neighbour(steps, { index, progress }, travel, by);
		expect([ask(1, 0.5, 1), ask(1, 0.5, -1)]).toEqual([2, 0]);
		expect([ask(1, 0.001, 1), ask(1, 0.001, -1)]).toEqual([1, 0]);
		expect([ask(1, 0.999, 1), ask(1, 0.999, -1)]).toEqual([2, 1]);
		expect([ask(0, 0.5, -1), ask(2, 0.5, 1)]).toEqual([0, 2]);
		expect([ask(0, 0, 1), ask(2, 1, -1)]).toEqual([1, 2]);
	});
});
