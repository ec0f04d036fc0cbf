import { area, polygon } from '@turf/turf';
import { expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { amountOf } from '#lib/schema/claim.ts';
import { metresTo } from '../shape.ts';
import { PARK, parkCircle, partedByName } from './compute.ts';

const { claims } = loadContent().story;
const ring = parkCircle(claims);

test('the circle of the park has the area that is planned', () => {
	const km2 = area(polygon([[...ring, ring[0]!].map((point) => [...point])])) / 1e6;
	expect(Math.abs(km2 / amountOf(claims, 'BD-AREA', 'km2') - 1)).toBeLessThan(0.005);
});

test('it does not reach beyond the ring that says where the park may be', () => {
	for (const point of ring) expect(Math.hypot(...metresTo(PARK.lngLat, point))).toBeLessThan(PARK.accuracyM);
});

test('it is parted where the place’s name stands, and is whole all the same', () => {
	const round = (r: number) =>
		Array.from({ length: 97 }, (_, i): [number, number] => {
			const turn = (i * Math.PI) / 48;
			return [100 + r * Math.cos(turn), 100 + r * Math.sin(turn)];
		});
	const parts = partedByName(round(38), [100, 100], 'zh');
	expect(parts.map(({ under }) => under)).toEqual([false, true, false]);
	expect(parts.flatMap(({ points }, i) => (i === 0 ? points : points.slice(1)))).toEqual(round(38));
	expect(partedByName(round(120), [100, 100], 'zh')).toHaveLength(1);
});
