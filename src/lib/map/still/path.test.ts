import { describe, expect, test } from 'vitest';
import { projector } from '../projector.ts';
import { pathOf, thinned } from './path.ts';

const size = { width: 400, height: 300 };
const camera = { center: [113.08, 27.87] as const, zoom: 12, bearing: 0, pitch: 0 };
const project = projector(camera, size);
const numbers = (d: string) => d.match(/-?[\d.]+/g)!.map(Number);

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
		const got = numbers(pathOf({ type: 'LineString', coordinates: ends }, project, size));
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
		const xs = numbers(pathOf(structuredClone(long) as never, project, size)).filter((_, i) => i % 2 === 0);
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
