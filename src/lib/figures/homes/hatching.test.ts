import { expect, test } from 'vitest';
import { hatching } from './hatching.ts';

test('no stroke leaves its rectangle', () => {
	const ends = [...hatching(10, 20, 100, 50, 7).matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => [+x!, +y!]);
	expect(ends.length).toBeGreaterThan(20);
	for (const [x, y] of ends as [number, number][]) {
		expect(x).toBeGreaterThanOrEqual(10);
		expect(x).toBeLessThanOrEqual(110);
		expect(y).toBeGreaterThanOrEqual(20);
		expect(y).toBeLessThanOrEqual(70);
	}
});
