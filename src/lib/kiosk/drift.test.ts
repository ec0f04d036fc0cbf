import { expect, test } from 'vitest';
import { driftAt } from './drift.ts';

const HOUR = 3600_000;
const places = Array.from({ length: HOUR / 1000 }, (_, second) => driftAt(second * 1000));

test('within an hour the picture stands in hundreds of places', () => {
	expect(new Set(places.map(String)).size).toBeGreaterThan(200);
});

test('nobody sees it move: a pixel a second at most, and never far', () => {
	for (const [at, [x, y]] of places.entries()) {
		expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(14);
		const [nextX, nextY] = driftAt((at + 1) * 1000);
		expect(Math.max(Math.abs(nextX - x), Math.abs(nextY - y))).toBeLessThanOrEqual(1);
	}
});
