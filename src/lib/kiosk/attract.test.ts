import { expect, test } from 'vitest';
import { momentAt } from '#lib/story/timeline.ts';
import { playedTo } from './attract.ts';

const STEPS = [{ dwell: 0.6 }, { dwell: 1.2 }, { dwell: 0.6 }];
const TRAVEL = 1;
const moment = (elapsed: number, from = 0) => momentAt(STEPS, playedTo(STEPS, from, elapsed, TRAVEL), TRAVEL);

test('it begins at the start of the rest of the step it is sent off from', () => {
	expect(moment(0)).toMatchObject({ from: 0, to: 0, rested: [0, 0] });
	expect(moment(0, 2)).toMatchObject({ from: 2, to: 2, rested: [0, 0] });
});

test('it goes through every step in order and comes round again', () => {
	const seen: number[] = [];
	for (let elapsed = 0; elapsed < 120_000; elapsed += 100) {
		const { from, share } = moment(elapsed);
		if (share === 0 && seen.at(-1) !== from) seen.push(from);
	}
	expect(seen.slice(0, 7)).toEqual([0, 1, 2, 0, 1, 2, 0]);
});

test('a card with a longer rest is shown for longer', () => {
	const shown = [0, 0, 0];
	for (let elapsed = 0; elapsed < 44_000; elapsed += 100) {
		const { from, share } = moment(elapsed);
		if (share === 0) shown[from]!++;
	}
	expect(shown[1]! / shown[0]!).toBeCloseTo(2, 1);
});

test('it never jumps within a round: the story runs as it does under a steady hand', () => {
	const along = (elapsed: number) => {
		const { from, to, share } = moment(elapsed);
		return from === to ? from : from + share;
	};
	for (let elapsed = 0; elapsed < 43_900; elapsed += 100)
		expect(Math.abs(along(elapsed + 100) - along(elapsed)), String(elapsed)).toBeLessThan(0.12);
});
