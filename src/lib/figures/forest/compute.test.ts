import { area, polygon } from '@turf/turf';
import { expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { amountOf } from '#lib/schema/claim.ts';
import { metresTo } from '../shape.ts';
import { parkSquare, SUMMIT } from './compute.ts';

const { claims } = loadContent().story;

test('the square round 九郎山 has the area of the forest park', () => {
	const ring = parkSquare(claims);
	const ha = area(polygon([[...ring, ring[0]!].map((point) => [...point])])) / 1e4;
	expect(Math.abs(ha / amountOf(claims, 'JL-AREA') - 1)).toBeLessThan(0.005);
});

test('the mark of the mountain is in its middle', () => {
	const far = parkSquare(claims).map((corner) => Math.hypot(...metresTo(SUMMIT, corner)));
	expect(Math.max(...far) - Math.min(...far)).toBeLessThan(5);
});
