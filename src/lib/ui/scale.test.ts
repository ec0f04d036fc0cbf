import { expect, test } from 'vitest';
import { scaleBar } from './scale.ts';

test.for([
	[10, 1000],
	[4, 200],
	[55, 5000],
	[19, 2000],
	[0.9, 50]
] as const)('at %d m for each pixel the bar says %i m', ([metresPerPixel, metres]) => {
	const bar = scaleBar(metresPerPixel, 110);
	expect(bar.metres).toBe(metres);
	expect(bar.pixels).toBeLessThanOrEqual(110);
	expect(bar.pixels * metresPerPixel).toBeCloseTo(metres);
});
