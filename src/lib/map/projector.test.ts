import { expect, test } from 'vitest';
import { fromWorld, metresPerPixel, projector, toWorld, WORLD } from './projector.ts';

const size = { width: 800, height: 600 };
const flat = { center: [113.08, 27.87] as const, zoom: 12, bearing: 0, pitch: 0 };

test('the centre of the camera is the middle of the window', () => {
	for (const tilt of [{}, { pitch: 40 }, { bearing: 70 }, { pitch: 30, bearing: -20 }]) {
		const [x, y] = projector({ ...flat, ...tilt }, size)(flat.center);
		expect(x).toBeCloseTo(400, 9);
		expect(y).toBeCloseTo(300, 9);
	}
});

test('world and degrees undo each other', () => {
	for (const lngLat of [
		[113.08, 27.87],
		[-170, -60],
		[0, 0]
	] as const) {
		const back = fromWorld(toWorld(lngLat));
		expect(back[0]).toBeCloseTo(lngLat[0], 9);
		expect(back[1]).toBeCloseTo(lngLat[1], 9);
	}
	expect(toWorld([0, 0])).toEqual([WORLD / 2, WORLD / 2]);
});

test('a kilometre is as many pixels as metresPerPixel says', () => {
	const project = projector(flat, size);
	const north = 27.87 + 1000 / 111_320; // a degree of latitude is 111.32 km on the sphere of Web Mercator
	const [, y] = project([113.08, north]);
	expect(300 - y).toBeCloseTo(1000 / metresPerPixel(27.87, 12), 0);
});

test('a quarter turn of the bearing brings east to the top', () => {
	const [x, y] = projector({ ...flat, bearing: 90 }, size)([113.09, 27.87]);
	expect(x).toBeCloseTo(400, 3);
	expect(y).toBeLessThan(300);
});

test('a tilted map shows far ground smaller than near ground', () => {
	const project = projector({ ...flat, pitch: 50 }, size);
	const width = (lat: number) => project([113.09, lat])[0] - project([113.07, lat])[0];
	expect(width(27.89)).toBeLessThan(width(27.85));
});
