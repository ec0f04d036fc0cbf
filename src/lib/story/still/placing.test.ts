import { expect, test } from 'vitest';
import { projector } from '#lib/map/projector.ts';
import type { Camera } from '#lib/schema/scene.ts';
import { STILLS } from './frames.ts';
import { placing } from './placing.ts';

const still: Camera = { center: [113.08, 27.87], zoom: 12.3, bearing: 0, pitch: 0 };
const map: Camera = { center: [113.1, 27.86], zoom: 12.9, bearing: 0, pitch: 0 };
const frame = { width: 412, height: 560 };

test('a still in its own frame stays as it is', () => {
	const { scale, x, y } = placing({ frame: STILLS.phone, camera: still }, { frame: STILLS.phone, camera: still });
	expect(scale).toBe(1);
	expect(Math.hypot(x, y)).toBeLessThan(1e-6);
});

test('in any other, every place of it lies where the map has that place', () => {
	const { scale, x, y } = placing({ frame: STILLS.phone, camera: still }, { frame, camera: map });
	for (const place of [
		[113.0, 27.8],
		[113.15, 27.95]
	] as const) {
		const [left, top] = projector(still, STILLS.phone)(place);
		const [wantedX, wantedY] = projector(map, frame)(place);
		expect(x + left * scale).toBeCloseTo(wantedX, 3);
		expect(y + top * scale).toBeCloseTo(wantedY, 3);
	}
});
