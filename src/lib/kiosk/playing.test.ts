import { expect, test } from 'vitest';
import { shownFor } from './playing.ts';

test('every card can be read, and one that rests longer is shown longer', () => {
	expect(shownFor({ dwell: 0.4 })).toBe(13_000);
	expect(shownFor({ dwell: 0.6 })).toBe(13_000);
	expect(shownFor({ dwell: 1.2 })).toBe(26_000);
});
