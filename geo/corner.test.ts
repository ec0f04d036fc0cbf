import { expect, test } from 'vitest';
import type { Path } from './plane.ts';
import { rounded } from './corner.ts';
import { signedArea } from './feature.ts';
import { turn, subtract } from './vector.ts';

const square: Path[] = [
	[
		[0, 0],
		[1000, 0]
	],
	[
		[1000, 0],
		[1000, 1000]
	],
	[
		[1000, 1000],
		[0, 1000]
	],
	[
		[0, 1000],
		[0, 0]
	]
];

test('no corner is left', () => {
	const ring = rounded(square, 150);
	ring.forEach((p, i) => {
		const [before, after] = [ring.at(i - 1)!, ring[(i + 1) % ring.length]!];
		expect(turn(subtract(p, before), subtract(after, p))).toBeLessThan(20);
	});
});

test('a quadratic corner of 150 m costs a sixth of its square', () => {
	// Area between the corner and the curve: size² / 6.
	expect(signedArea(rounded(square, 150)) / (1e6 - (4 * 150 ** 2) / 6)).toBeCloseTo(1, 3);
});
