import { expect, test } from 'vitest';
import { givesUp, isLostForGood, isStalled, recent, timesFrom } from './watchdog.ts';

const MINUTE = 60_000;

test('a context has ten seconds to come back', () => {
	expect(isLostForGood(undefined, 1e9)).toBe(false);
	expect(isLostForGood(1000, 10_999)).toBe(false);
	expect(isLostForGood(1000, 11_000)).toBe(true);
});

test('frames that stay away for a quarter of a minute mean that the page has stopped', () => {
	expect(isStalled(0, 14_999)).toBe(false);
	expect(isStalled(0, 15_000)).toBe(true);
});

test('the fourth reload in ten minutes gives the live map up', () => {
	const at = [0, 1, 2, 3].map((minute) => minute * MINUTE);
	expect(givesUp(at.slice(0, 3), 3 * MINUTE)).toBe(false);
	expect(givesUp(at, 3 * MINUTE)).toBe(true);
	expect(givesUp(at, 9.9 * MINUTE)).toBe(true);
});

test('four reloads over a day do not', () => {
	const at = [0, 6, 12, 18].map((hour) => hour * 60 * MINUTE);
	expect(givesUp(at, 18 * 60 * MINUTE)).toBe(false);
	expect(recent(at, 18 * 60 * MINUTE)).toEqual([18 * 60 * MINUTE]);
});

test('a clock that was set back does not keep the stand on stills', () => {
	expect(recent([5 * MINUTE], 0)).toEqual([]);
});

test('what was written down is read, whatever it is', () => {
	expect(timesFrom('[1,2]')).toEqual([1, 2]);
	for (const text of [null, '', '{', '{"a":1}', '["x"]']) expect(timesFrom(text)).toEqual([]);
});
