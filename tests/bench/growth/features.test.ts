import { check } from '@placemarkio/check-geojson';
import { expect, test } from 'vitest';
import { CARTOGRAPHY } from '../../../src/lib/map/cartography.ts';
import { strokes } from './features.ts';

test('there are as many strokes as are wanted, the same each time, and they are GeoJSON', () => {
	expect(check(JSON.stringify(strokes(50))).type).toBe('FeatureCollection');
	expect(strokes(1000).features).toHaveLength(1000);
	expect(strokes(50)).toEqual(strokes(50));
});

test('the cartography draws each of them in every step', () => {
	const relief = CARTOGRAPHY.find(({ id }) => id === 'relief')!;
	expect(relief.unlit).toBeGreaterThan(0);
	const drawn = relief.brushes.flatMap(({ where }) => (where?.ids?.includes('stroke') ? [where.shade!] : []));
	for (const { properties } of strokes(50).features)
		expect(drawn.some(([from, to]) => properties!['shade'] >= from && properties!['shade'] < to)).toBe(true);
});
