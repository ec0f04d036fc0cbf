import { expect, test } from 'vitest';
import { swept } from './swipe.ts';

test.for([
	[-80, 10, 1],
	[80, -10, -1],
	[-20, 0, 0],
	[-80, 70, 0],
	[5, 200, 0]
] as const)('a finger that goes %i across and %i down sweeps %i', ([dx, dy, by]) => {
	expect(swept(dx, dy)).toBe(by);
});
