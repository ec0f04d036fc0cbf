import { expect, test } from 'vitest';
import { crowd } from './crowd.ts';

test('who comes first has the room; who meets them has none, and takes none', () => {
	const place = crowd();
	expect(place([{ x: 0, y: 0, r: 5 }])).toBe(true);
	expect(
		place([
			{ x: 8, y: 0, r: 5 },
			{ x: 30, y: 0, r: 5 }
		])
	).toBe(false);
	expect(place([{ x: 30, y: 0, r: 5 }])).toBe(true);
});
