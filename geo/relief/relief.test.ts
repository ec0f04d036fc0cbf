import { expect, test } from 'vitest';
import { nearest, resample } from '../line.ts';
import { toPlane } from '../plane.ts';
import { rails } from '../rails.ts';
import { byId, reference } from '../reference.ts';
import { motorway } from '../ways.ts';
import { relief } from './relief.ts';

const { features } = relief(reference);
const strokes = features.filter(({ properties }) => properties.id === 'stroke');

test('washes lie below strokes, and strokes come from the foot up', () => {
	const ids = features.map(({ properties }) => properties.id);
	expect(ids.lastIndexOf('wash')).toBeLessThan(ids.indexOf('stroke'));
	const rises = strokes.map(({ properties }) => (properties as unknown as { rise: number }).rise);
	expect([...rises].sort((a, b) => a - b)).toEqual(rises);
});

test('shade and rise are shares', () => {
	for (const { properties } of strokes) {
		const { shade, rise } = properties as unknown as { shade: number; rise: number };
		for (const share of [shade, rise]) {
			expect(share).toBeGreaterThanOrEqual(0);
			expect(share).toBeLessThanOrEqual(1);
		}
	}
});

test('a mountain without a position is an error', () => {
	const wrong = structuredClone(reference);
	wrong.mountain.id = 'liancheng';
	expect(() => relief(wrong)).toThrow('"liancheng" has no position');
	expect(byId(reference.places, reference.mountain.id).shownAs).toBe('halo');
});

test('it stands clear of the railway at its foot and of the motorway behind it', () => {
	const { intercity } = rails(reference);
	const ways = [...intercity, motorway(reference, 's52')].map((way) => resample(way, 200));
	for (const { geometry } of features) {
		for (const p of geometry.coordinates.flat(2).map(toPlane)) {
			for (const way of ways) expect(nearest(way, p).away).toBeGreaterThan(100);
		}
	}
});
