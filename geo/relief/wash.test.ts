import { expect, test } from 'vitest';
import { nearest, tightest } from '../line.ts';
import { signedArea } from '../feature.ts';
import { mountain } from './mountain.ts';
import { EDGES, washes } from './wash.ts';

const layers = washes(mountain());
const areaOf = (rings: (typeof layers)[number]['rings']) =>
	rings.reduce((sum, ring) => sum + Math.abs(signedArea(ring)), 0);

test('each wash lies on a wider one', () => {
	expect(layers.map(({ level }) => level)).toEqual(EDGES.map((_, i) => i + 1));
	const areas = layers.map(({ rings }) => areaOf(rings));
	expect([...areas].sort((a, b) => b - a)).toEqual(areas);
	expect(areas.at(-1)).toBeGreaterThan(50_000);
});

test('their edges are soft, and lean to the shaded south-east', () => {
	const { rings } = layers.at(-1)!;
	const east = rings.flat().reduce((sum, [x, y]) => sum + x - y, 0) / rings.flat().length;
	expect(east).toBeGreaterThan(100);
	for (const { rings: own } of layers) for (const ring of own) expect(tightest(ring, 1)).toBeGreaterThan(25);
	// The lit side is left to the paper; the shaded foot is not.
	const widest = layers[0]!.rings[0]!;
	expect(nearest(widest, [-1000, 1000]).away).toBeGreaterThan(300);
	expect(nearest(widest, [0, 0]).away).toBeGreaterThan(400);
	expect(nearest(widest, [700, -700]).away).toBeLessThan(300);
});
