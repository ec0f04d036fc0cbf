import { expect, test } from 'vitest';
import type { Camera, Rect } from '#lib/schema/scene.ts';
import { CARTOGRAPHY } from './cartography.ts';
import type { Taken } from './placeNames.ts';
import { projector } from './projector.ts';
import { featuresOf } from './select.ts';
import { groundNames } from './still/names.ts';
import { wholeness } from './whole.ts';

const size = { width: 800, height: 600 };
const camera: Camera = { center: [113.07, 27.85], zoom: 12.5, bearing: 0, pitch: 0 };
const brush = CARTOGRAPHY.find(({ id }) => id === 'river')!.brushes.find((brush) => brush.kind === 'text')!;
const feature = featuresOf('labels', brush.where)[0]!;
const all: Rect = { x: 0, y: 0, ...size };
const seen = (room?: Rect, at = camera) =>
	wholeness(brush, feature, 'zh', { camera: at, ...(room && { room }) }, size, []);

/** Where the still painter sets the letters of the name, as a box round them. */
const scene = {
	position: { index: 0, progress: 0.5 },
	camera,
	year: 2012,
	layers: Object.fromEntries(CARTOGRAPHY.map(({ id }) => [id, 1])) as Parameters<typeof groundNames>[0]['layers'],
	places: {},
	figures: {}
};
const { letters, size: em } = groundNames(scene, size, 'zh').find(({ text }) => text === '湘江')!;
const [left, right] = [Math.min(...letters.map(({ x }) => x)), Math.max(...letters.map(({ x }) => x))];

test('every line of a name has a brush of its own, with which it comes and goes', () => {
	for (const { id, brushes } of CARTOGRAPHY)
		for (const brush of brushes)
			if (brush.kind === 'text' && brush.along === 'line')
				expect(featuresOf(brush.source, brush.where), id).toHaveLength(1);
});

test('a name in its room is seen, and where nothing keeps it from standing anywhere', () => {
	expect(seen(all)).toBe(1);
	expect(seen()).toBe(1);
	expect(seen(undefined, { ...camera, center: [114, 27.85] })).toBe(1);
});

test('a name that the edge of its room would cut is not seen, on either side', () => {
	expect(seen({ ...all, x: left + em, width: 800 })).toBe(0);
	expect(seen({ ...all, width: right - em })).toBe(0);
	expect(seen({ ...all, width: (left + right) / 2 })).toBe(0);
	expect(seen({ ...all, y: projector(camera, size)([113.07, 27.851])[1] + 3 * em })).toBe(0);
	expect(seen({ ...all, x: left - 1.5 * em, width: right - left + 3 * em })).toBe(1);
});

test('it goes as the edge comes nearer, at once, and never comes back on the way', () => {
	const shares = Array.from({ length: 80 }, (_, px) => seen({ ...all, x: left - em + px, width: 800 }));
	const gone = shares.indexOf(0);
	expect(gone).toBeGreaterThan(0);
	expect(new Set(shares.slice(0, gone))).toEqual(new Set([1]));
	expect(new Set(shares.slice(gone))).toEqual(new Set([0]));
});

test('a room that reaches beyond the window gives a name no more room than that', () => {
	const beyond = { ...camera, center: [113.07 + ((left - em * 0.4) * 360) / (512 * 2 ** camera.zoom), 27.85] as const };
	expect(seen({ x: -500, y: -500, width: 2000, height: 2000 }, beyond)).toBe(0);
	expect(seen({ x: -500, y: -500, width: 2000, height: 2000 })).toBe(1);
});

test('a name longer than its line goes on straight at either end of it', () => {
	const zoomedOut = { ...camera, zoom: 7 };
	const [x, y] = projector(zoomedOut, size)([113.07, 27.851]);
	const round = (by: number) => ({ x: x - by, y: y - by, width: 2 * by, height: 2 * by });
	expect(seen(round(80), zoomedOut)).toBe(1);
	expect(seen(round(2), zoomedOut)).toBe(0);
});

test('a name of a way gives way to that of a place, as strongly as this one shows; the river’s does not', () => {
	const midway = letters[1] ?? letters[0]!;
	const round = (by: number): Taken['box'] => ({ x: midway.x - by, y: midway.y - by, width: 2 * by, height: 2 * by });
	const beside = (box: Taken['box'], shown: number, yields: boolean) =>
		wholeness({ ...brush, yields }, feature, 'zh', { camera, room: all }, size, [{ box, shown }]);
	expect(beside(round(8), 1, true)).toBe(0);
	expect(beside(round(8), 0.25, true)).toBeCloseTo(0.75);
	expect(beside(round(8), 1, false)).toBe(1);
	expect(beside({ ...round(8), x: right + 3 * em }, 1, true)).toBe(1);
});

test('it gives way to the ring in which a place lies, too', () => {
	const { x, y } = letters[1] ?? letters[0]!;
	const nowhere = { x: -500, y: -500, width: 1, height: 1 };
	const ringed = (r: number) =>
		wholeness({ ...brush, yields: true }, feature, 'zh', { camera, room: all }, size, [
			{ box: nowhere, ring: { x, y: y - 60, r }, shown: 1 }
		]);
	expect(ringed(60)).toBe(0);
	expect(ringed(200)).toBe(0);
	expect(ringed(60 - 2 * em)).toBe(1);
});

test('a short road’s name is written where the road is as long, and not from further away', () => {
	const named = CARTOGRAPHY.find(({ id }) => id === 'tianxin-road')!.brushes.find((brush) => brush.kind === 'text')!;
	const road = featuresOf('labels', named.where)[0]!;
	const from = (zoom: number, lang: 'zh' | 'en') => {
		const at = { ...camera, center: [113.125, 27.8876] as const, zoom };
		return wholeness(named, road, lang, { camera: at, room: all }, size, []);
	};
	expect([12, 11, 10].map((zoom) => from(zoom, 'zh'))).toEqual([1, 1, 0]);
	expect(from(10.62, 'zh')).toBe(1);
	expect(from(10.62, 'en')).toBe(0);
});
