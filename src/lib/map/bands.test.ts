import { expect, test } from 'vitest';
import { LAYERS, type LayerId } from '#lib/schema/layers.ts';
import type { Scene } from '#lib/schema/scene.ts';
import { bandsIn } from './bands.ts';
import { groundNames } from './still/names.ts';

const size = { width: 800, height: 600 };
const scene = (layers: Partial<Record<LayerId, number>>): Scene => ({
	position: { index: 0, progress: 0.5 },
	camera: { center: [113.07, 27.86], zoom: 12.5, bearing: 0, pitch: 0 },
	year: 2012,
	layers: { ...(Object.fromEntries(LAYERS.map((id) => [id, 0])) as Record<LayerId, number>), ...layers },
	places: {},
	figures: {},
	room: { x: 0, y: 0, ...size }
});

test.for(['zh', 'en'] as const)('in %s the bands lie where the names are written', (lang) => {
	const shown = scene({ zone: 1, 'zone-name': 1, 'rail-hukun': 1 });
	const written = groundNames(shown, size, lang);
	const bands = bandsIn(shown, size, lang);
	expect(bands.length).toBeGreaterThanOrEqual(written.length);
	for (const { id, letters } of written) {
		const nearest = Math.min(
			...bands.map(({ course }) =>
				Math.max(
					...[letters[0]!, letters.at(-1)!].map(({ x, y }) =>
						Math.min(...course.map((p) => Math.hypot(p[0] - x, p[1] - y)))
					)
				)
			)
		);
		expect(nearest, id).toBeLessThan(6);
	}
});

test('names that are not written take nothing', () => {
	const named = bandsIn(scene({ 'zone-name': 1 }), size, 'zh');
	expect(named.length - bandsIn(scene({}), size, 'zh').length).toBe(1);
	expect(bandsIn({ ...scene({}), room: { x: 0, y: 0, width: 1, height: 1 } }, size, 'zh')).toEqual([]);
});
