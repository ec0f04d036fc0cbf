import { describe, expect, test } from 'vitest';
import { metresPerPixel, projector } from '#lib/map/projector.ts';
import type { Frame } from '#lib/schema/scene.ts';
import { cameraPath, solveCamera, type Subject } from './camera.ts';

const FRAMES: Record<string, Frame> = {
	'small phone': {
		width: 360,
		height: 640,
		free: { x: 0, y: 48, width: 360, height: 304 },
		dock: 140,
		scale: 1,
		travel: 0.6
	},
	desktop: {
		width: 1280,
		height: 800,
		free: { x: 460, y: 40, width: 720, height: 720 },
		dock: 224,
		scale: 1,
		travel: 1
	},
	'portrait stand': {
		width: 1080,
		height: 1920,
		free: { x: 40, y: 80, width: 1000, height: 960 },
		dock: 420,
		scale: 1,
		travel: 0.6
	}
};
const wishes = { bearing: 0, pitch: 0, closest: 15 };
const zone: Subject[] = [
	{ lngLat: [113.0519, 27.8524], radiusM: 0 },
	{ lngLat: [113.1007, 27.8874], radiusM: 0 }
];
const works: Subject[] = [
	{ lngLat: [113.1285, 27.888], radiusM: 600 },
	{ lngLat: [113.1215, 27.8975], radiusM: 500 }
];

describe.for(Object.entries(FRAMES))('%s', ([, frame]) => {
	test.for([
		{ subjects: zone, bearing: 0, pitch: 0 },
		{ subjects: zone, bearing: 60, pitch: 0 },
		{ subjects: zone, bearing: -25, pitch: 45 },
		{ subjects: works, bearing: 0, pitch: 0 }
	])('all that must be visible lies in the free rectangle: %o', ({ subjects, bearing, pitch }) => {
		const camera = solveCamera(subjects, frame, { ...wishes, bearing, pitch });
		const project = projector(camera, frame);
		const { x, y, width, height } = frame.free;
		for (const { lngLat } of subjects) {
			const [px, py] = project(lngLat);
			expect(px).toBeGreaterThanOrEqual(x);
			expect(px).toBeLessThanOrEqual(x + width);
			expect(py).toBeGreaterThanOrEqual(y);
			expect(py).toBeLessThanOrEqual(y + height);
		}
	});

	test('a lone pin is seen from as close as the step allows, in the middle of the free rectangle', () => {
		const camera = solveCamera([{ lngLat: [113.08, 27.87], radiusM: 0 }], frame, { ...wishes, closest: 13.5 });
		expect(camera.zoom).toBe(13.5);
		const [x, y] = projector(camera, frame)([113.08, 27.87]);
		expect(x).toBeCloseTo(frame.free.x + frame.free.width / 2, 3);
		expect(y).toBeCloseTo(frame.free.y + frame.free.height / 2, 3);
	});

	test('a halo never fills more than a third of the free rectangle', () => {
		const camera = solveCamera([{ lngLat: [113.088, 27.927], radiusM: 1800 }], frame, wishes);
		const radius = 1800 / metresPerPixel(27.927, camera.zoom);
		expect(Math.PI * radius ** 2).toBeLessThanOrEqual((frame.free.width * frame.free.height) / 3 + 1);
	});

	test('the way there is the way back', () => {
		const [a, b] = [solveCamera(zone, frame, wishes), solveCamera(works, frame, wishes)];
		const [there, back] = [cameraPath(a, b, frame), cameraPath(b, a, frame)];
		expect(there(0)).toBe(a);
		expect(there(1)).toBe(b);
		for (const share of [0.1, 0.35, 0.5, 0.8]) {
			const [p, q] = [there(share), back(1 - share)];
			expect(p.zoom).toBeCloseTo(q.zoom, 6);
			expect(p.center[0]).toBeCloseTo(q.center[0], 6);
			expect(p.center[1]).toBeCloseTo(q.center[1], 6);
		}
	});
});

test('a turn takes the short way round', () => {
	const frame = FRAMES.desktop!;
	const camera = solveCamera(zone, frame, wishes);
	const halfway = cameraPath({ ...camera, bearing: 170 }, { ...camera, bearing: -170 }, frame)(0.5);
	expect(halfway.bearing).toBeCloseTo(180);
});

test('a camera without a subject is a mistake', () => {
	expect(() => solveCamera([], FRAMES.desktop!, wishes)).toThrow(RangeError);
});
