import { describe, expect, test } from 'vitest';
import { projector } from '../projector.ts';
import { pathOf, thinned } from './path.ts';

const size = { width: 400, height: 300 };
const camera = { center: [113.08, 27.87] as const, zoom: 12, bearing: 0, pitch: 0 };
const project = projector(camera, size);

/** The points of a path of one piece, each of which but the first is written from the one before. */
function pointsOf(d: string): [number, number][] {
	let at: [number, number] = [0, 0];
	const parts = d.match(/-?(\d+\.?\d*|\.\d+)/g)!.map(Number);
	return Array.from({ length: parts.length / 2 }, (_, i) => {
		at = [at[0] + parts[2 * i]!, at[1] + parts[2 * i + 1]!];
		return at;
	});
}

test('points on the way between others are left out, corners stay', () => {
	const at = (east: number, north: number) => [113.08 + east * 0.001, 27.87 + north * 0.001] as [number, number];
	const corner = [at(0, 0), at(1, 0), at(2, 0), at(3, 0), at(3, 1), at(3, 2)];
	const kept = thinned(corner, project);
	expect(kept).toHaveLength(3);
	expect(kept[1]![0]).toBeCloseTo(project(at(3, 0))[0], 0);
});

test('points too near to the last are left out; the first and the last stay', () => {
	const points = thinned(
		[0, 1, 2, 3, 4].map((i) => [113.08 + i * 0.00001, 27.87]),
		project
	);
	expect(points).toHaveLength(2);
	expect(points[0]![0]).toBeCloseTo(project([113.08, 27.87])[0], 0);
	expect(points[1]![0]).toBeCloseTo(project([113.08004, 27.87])[0], 0);
});

describe('a path', () => {
	test('lies where its places lie, to half a pixel', () => {
		const ends = [
			[113.06, 27.88],
			[113.1, 27.86]
		] as [number, number][];
		const got = pointsOf(pathOf({ type: 'LineString', coordinates: ends }, project, size)).flat();
		ends.flatMap((at) => project(at)).forEach((px, i) => expect(Math.abs(got[i]! - px)).toBeLessThan(0.5));
	});

	test('ends a little beyond the picture, and is empty where nothing of it is in it', () => {
		const long = {
			type: 'LineString',
			coordinates: [
				[112, 27.87],
				[114, 27.87]
			]
		} as const;
		const xs = pointsOf(pathOf(structuredClone(long) as never, project, size)).map(([x]) => x);
		expect([Math.min(...xs), Math.max(...xs)]).toEqual([-40, 440]);
		const away = {
			type: 'LineString',
			coordinates: [
				[110, 27],
				[110.1, 27]
			]
		};
		expect(pathOf(away as never, project, size)).toBe('');
	});

	test('of an area smaller than a pixel keeps its ring', () => {
		const ring = [
			[113.08, 27.87],
			[113.0801, 27.87],
			[113.0801, 27.8701],
			[113.08, 27.87]
		];
		expect(pathOf({ type: 'Polygon', coordinates: [ring] }, project, size)).toMatch(/^M.*Z$/);
	});

	test('is not drawn of what the map never draws', () => {
		expect(() => pathOf({ type: 'Point', coordinates: [113, 27] }, project, size)).toThrow('draws no Point');
	});
});
