import { expect, test } from 'vitest';
import { LAYERS, type LayerId } from '#lib/schema/layers.ts';
import type { Scene } from '#lib/schema/scene.ts';
import { CARTOGRAPHY } from '../cartography.ts';
import { groundShapes } from './shapes.ts';
import { groundNames } from './names.ts';
import { placedIn } from './placed.ts';

const size = { width: 600, height: 500 };
function scene(lit: Partial<Record<LayerId, number>>, places: Record<string, number> = {}): Scene {
	const layers = Object.fromEntries(LAYERS.map((id) => [id, lit[id] ?? 0])) as Record<LayerId, number>;
	const camera = { center: [113.09, 27.875] as const, zoom: 12.4, bearing: 0, pitch: 0 };
	return { position: { index: 0, progress: 0.5 }, camera, year: 2012, layers, places, figures: {} };
}
const zone = CARTOGRAPHY.find(({ id }) => id === 'zone')!;

test('a layer that no step lights and that is no ground is not drawn; lit half, it is drawn half as strongly', () => {
	const drawn = (lit: number) => groundShapes(scene({ zone: lit }), size).filter(({ ink }) => ink === 'shade');
	expect(drawn(0)).toEqual([]);
	expect(drawn(0.5)[0]!.opacity).toBeCloseTo(zone.brushes[0]!.opacity / 2);
});

test('the ground is drawn from the layer table upwards, lines with their width and dash', () => {
	const shapes = groundShapes(scene({ zone: 1 }), size);
	const inks = shapes.map(({ ink }) => ink);
	expect(inks.indexOf('water')).toBeLessThan(inks.indexOf('road'));
	expect(inks.indexOf('road')).toBeLessThan(inks.indexOf('shade'));
	expect(shapes.find(({ ink, line }) => ink === 'line' && line?.dash && line.width < 2)!.line!.dash).toHaveLength(2);
	expect(shapes.every(({ d }) => /^M/.test(d))).toBe(true);
});

test('opacities change while the camera rests, and paths stay the very same', () => {
	const [faint, full] = [scene({ creek: 0.1 }), scene({ creek: 1 })];
	const camera = faint.camera;
	const paths = (of: Scene) => groundShapes({ ...of, camera }, size).map(({ d }) => d);
	expect(paths(full)).toEqual(paths(faint));
});

test('names keep out of each other’s way, but for those that a step puts where they stand', () => {
	const names = groundNames(scene({ 'rail-jingguang': 1, 'rail-hukun': 1, creek: 1, river: 1 }), size, 'zh');
	expect(names.map(({ text }) => text)).toContain('湘江');
	const crowded = names.filter(({ layer }) => CARTOGRAPHY.find(({ id }) => id === layer)!.unlit > 0);
	crowded.forEach((one, i) =>
		crowded
			.slice(i + 1)
			.forEach((other) =>
				one.letters.forEach((a) =>
					other.letters.forEach((b) =>
						expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan((one.size + other.size) / 2)
					)
				)
			)
	);
});

test('English names go along a line that only a browser can fill', () => {
	const [name] = groundNames(scene({}), size, 'en').filter(({ layer }) => layer === 'river');
	expect(name!.text).toBe('Xiang');
	expect(name!.line!.length).toBeGreaterThan(2);
});

test('a place that is not sure has a ring and says how large it is; a sure one has neither', () => {
	const [smelter, chemical] = placedIn(scene({}, { smelter: 1, 'chemical-works': 0.5, sany: 0 }), size, 'zh');
	expect(smelter).toMatchObject({ id: 'smelter', mark: 'about', note: '约±500米', anchor: 'end' });
	expect(smelter!.ring).toMatch(/^M/);
	expect(chemical).toMatchObject({ id: 'chemical-works', mark: 'pin', ring: '', note: '', shown: 0.5 });
});
