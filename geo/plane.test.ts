import { area, distance as turfDistance, polygon } from '@turf/turf';
import { expect, test } from 'vitest';
import { round, toDegrees, toPlane } from './plane.ts';
import { distance } from './vector.ts';

const spots: [number, number][] = [
	[113.08, 27.88],
	[112.8817, 27.8259],
	[112.991, 28.0543],
	[113.2983, 27.7904],
	[113.088, 27.927]
];

test('to the plane and back is the same spot to a tenth of a metre', () => {
	for (const spot of spots) expect(toDegrees(toPlane(spot))).toEqual(spot);
});

test('metres in the plane are metres on the sphere, at the far ends of the map too', () => {
	for (const a of spots) {
		for (const b of spots) {
			const onSphere = turfDistance(a, b, { units: 'meters' });
			expect(Math.abs(distance(toPlane(a), toPlane(b)) - onSphere)).toBeLessThanOrEqual(onSphere * 1e-5);
		}
	}
});

test('areas in the plane are areas on the sphere', () => {
	const side = 0.05;
	const corners: [number, number][] = [
		[113.2, 27.8],
		[113.2 + side, 27.8],
		[113.2 + side, 27.8 + side],
		[113.2, 27.8 + side],
		[113.2, 27.8]
	];
	const ring = corners.map((corner) => toPlane(corner));
	const flat = ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0] * y - x * ring[i]![1], 0) / 2;
	expect(flat / area(polygon([corners]))).toBeCloseTo(1, 5);
});

test('east and north are positive', () => {
	const [x, y] = toPlane([113.09, 27.89]);
	expect(x).toBeGreaterThan(980);
	expect(y).toBeGreaterThan(1110);
});

test('rounding never leaves a minus zero, which JSON would write as 0 and a reader compare as different', () => {
	expect(Object.is(round(-0.0000001, 5), 0)).toBe(true);
	expect(round(113.1234567, 5)).toBe(113.12346);
});
