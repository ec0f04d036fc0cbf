import { polygonContains } from 'd3';
import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { LOCATED, takenIn } from '#lib/map/placeNames.ts';
import { ON_RAILS } from '#lib/map/places.ts';
import { projector, type Point } from '#lib/map/projector.ts';
import { featuresOf } from '#lib/map/select.ts';
import { groundNames } from '#lib/map/still/names.ts';
import type { Rect, Scene } from '#lib/schema/scene.ts';
import { STILL_SIZES, STILLS } from './frames.ts';
import { stillScene } from './scene.ts';

const { story } = loadContent();
/** From how strongly on a name is read, 0…1. */
const READ = 0.3;

const meet = (a: Rect, b: Rect) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const holds = ({ x, y, width, height }: Rect, [px, py]: Point, by = 0) =>
	px > x - by && px < x + width + by && py > y - by && py < y + height + by;

/** Names of places that a scene writes, each with its paper and where its mark is. */
function named(scene: Scene, size: (typeof STILLS)[keyof typeof STILLS], lang: 'zh' | 'en') {
	const project = projector(scene.camera, size);
	return LOCATED.flatMap(({ id, lngLat }) => {
		const [taken] = takenIn({ camera: scene.camera, places: { [id]: scene.places[id] ?? 0 } }, size, lang);
		return taken && taken.shown >= READ ? [{ id, box: taken.box, mark: project(lngLat) }] : [];
	});
}

/** What is no bare paper in a scene, as rings in pixels: water, the mountain's wash, and the zone where it shows. */
function inked(scene: Scene, size: (typeof STILLS)[keyof typeof STILLS]): [number, number][][] {
	const project = projector(scene.camera, size);
	const areas = [
		...featuresOf('water', { ids: ['xiang'] }),
		...featuresOf('relief').filter(({ properties }) => properties!['id'] === 'wash'),
		...(scene.layers.zone > 0 ? featuresOf('zone') : [])
	];
	return areas.map(({ geometry }) =>
		(geometry as Polygon).coordinates[0]!.map(([lng, lat]) => [...project([lng!, lat!])] as [number, number])
	);
}

describe.each(STILL_SIZES)('on %s', (name) => {
	const size = STILLS[name];
	test.each(story.steps)('no name of $id meets another, or a mark, or the window’s edge', (step) => {
		for (const lang of ['zh', 'en'] as const)
			for (const begun of [true, false]) {
				const scene = stillScene(story, step, size, begun);
				const places = named(scene, size, lang);
				const ground = groundNames(scene, size, lang).filter(({ opacity }) => opacity >= READ);
				for (const { id, box } of places) {
					const said = `${lang} ${id}`;
					expect(box.x, said).toBeGreaterThan(0);
					expect(box.x + box.width, said).toBeLessThan(size.width);
					for (const other of places)
						if (other.id !== id) {
							expect(meet(box, other.box), `${said} and ${other.id}`).toBe(false);
							expect(holds(box, other.mark), `${said} and the mark of ${other.id}`).toBe(false);
						}
					if (ON_RAILS.has(id)) {
						const { x, y, width, height } = box;
						const spots = [0, 0.25, 0.5, 0.75, 1].flatMap((across) =>
							[0, 0.5, 1].map((down): [number, number] => [x + across * width, y + down * height])
						);
						for (const ring of inked(scene, size))
							expect(
								spots.some((spot) => polygonContains(ring, spot)),
								`the blank under ${said}`
							).toBe(false);
					}
					for (const { text, letters } of ground)
						expect(
							letters.some(({ x, y }) => holds(box, [x, y])),
							`${said} and ${text}`
						).toBe(false);
				}
				ground.forEach((one, i) => {
					for (const other of ground.slice(i + 1)) {
						const least = (one.size + other.size) / 3;
						const near = one.letters.some((a) => other.letters.some((b) => Math.hypot(a.x - b.x, a.y - b.y) < least));
						expect(near, `${lang} ${one.text} and ${other.text}`).toBe(false);
					}
				});
			}
	});
});
