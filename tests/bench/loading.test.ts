import { expect, test } from 'vitest';
import { medians, receivedBy } from './loading.ts';

test('what comes later than a moment was not received by then', () => {
	const chunks = [
		{ at: 1, bytes: 300 },
		{ at: 2, bytes: 40 },
		{ at: 2.001, bytes: 5 }
	];
	expect(receivedBy(chunks, 2)).toBe(340);
	expect(receivedBy([], 2)).toBe(0);
});

test('one measurement that went astray does not change the figure', () => {
	expect(
		medians([
			{ paint: 900, bytes: 5 },
			{ paint: 4000, bytes: 5 },
			{ paint: 950, bytes: 6 }
		])
	).toEqual({ paint: 950, bytes: 5 });
});
