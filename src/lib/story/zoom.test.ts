import { interpolateZoom } from 'd3';
import { expect, test } from 'vitest';
import { zoomPath, type View } from './zoom.ts';

const WAYS: readonly [from: View, to: View][] = [
	[
		[417.3, 209.8, 0.4],
		[417.36, 209.71, 0.05]
	],
	[
		[417.3, 209.8, 0.05],
		[417.3, 209.8, 2]
	],
	[
		[0, 0, 30],
		[300, 40, 38]
	]
];

test('the way is the one that D3 goes, there and back', () => {
	for (const [from, to] of WAYS)
		for (const [a, b] of [
			[from, to],
			[to, from]
		] as const) {
			const [ours, theirs] = [zoomPath(a, b), interpolateZoom([...a], [...b])];
			for (let step = 0; step <= 20; step++)
				ours(step / 20).forEach((part, i) => expect(part).toBeCloseTo(theirs(step / 20)[i]!, 9));
		}
});
