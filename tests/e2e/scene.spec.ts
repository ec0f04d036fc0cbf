import { randomLcg } from 'd3';
import { CARTOGRAPHY } from '../../src/lib/map/cartography.ts';
import { changes, drawnIn } from '../../src/lib/map/live/apply.ts';
import { layerId, opacityOf } from '../../src/lib/map/live/layers.ts';
import { projector } from '../../src/lib/map/projector.ts';
import { sceneAt } from '../../src/lib/story/scene.ts';
import { expect, frameOf, ids, open, said, scrollTo, SMALL, story, test } from './reader.ts';
import { isInk, project, shown } from './map.ts';

test.use({ viewport: SMALL });

/** What is told in steps of an opacity, 64 from none to all, may be told one earlier or later. */
const ONE_STEP = 1 / 64 + 0.002;
/** Walks of every test run, and of the long one. */
const WALKS = [10, 50] as const;
const brushes = CARTOGRAPHY.flatMap((row) =>
	row.brushes.map((brush, index) => ({ row, brush, id: layerId(row, index) }))
);
const layers = brushes.map(({ brush, id }) => [id, opacityOf(brush)] as const);
const places = Object.values(story.places).filter(({ lngLat }) => lngLat);

for (const walks of WALKS) {
	const tag = walks > WALKS[0] ? '@long' : [];
	test(`${walks} random walks end with the live map showing the scene of where they end`, { tag }, async ({ page }) => {
		await open(page);
		const frame = await frameOf(page);
		const random = randomLcg(0.42);
		const position = () => ({ index: Math.floor(random() * ids.length), progress: random() });
		for (let walk = 0; walk < walks; walk++) {
			// Each walk begins where the last one ended, and makes one or two jumps on its way.
			for (let jump = random() * 2; jump > 0; jump--) await scrollTo(page, position());
			await scrollTo(page, position());
			const { step, progress } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
			const here = { index: ids.indexOf(step!), progress: Number(progress) };
			const scene = sceneAt(story, here, frame);
			const map = await shown(
				page,
				layers,
				places.map(({ id }) => id)
			);

			// The page says its progress with four decimals; the tolerance is what that can amount to.
			expect(isInk(map.paper, 'ground', scene.year), `${step} inks`).toBe(true);
			const told = changes(undefined, drawnIn(scene, frame, 'zh'));
			const seen = new Map(told.flatMap((to) => (to.do === 'paint' ? [[to.layer, to.value] as const] : [])));
			const named = new Map(told.flatMap((to) => (to.do === 'place' ? [[to.id, to.shown] as const] : [])));
			for (const { id } of brushes)
				expect(Math.abs(map.opacity[id]! - seen.get(id)!), `${step} ${id}`).toBeLessThan(ONE_STEP);
			for (const { id } of places)
				expect(Math.abs(map.places[id]! - (named.get(id) ?? 0)), `${step} ${id}`).toBeLessThan(ONE_STEP);
			const where = story.places['qingshuitang']!.lngLat!;
			const [wanted, got] = [projector(scene.camera, frame)(where), (await project(page, [where]))[0]!];
			expect(Math.hypot(wanted[0] - got[0], wanted[1] - got[1]), `${step} camera`).toBeLessThan(2);
		}
	});
}

test('the page says what the map shows', async ({ page }) => {
	await open(page, '#plots');
	const { camera, year } = await said(page);
	const map = await shown(page, layers, []);
	expect(isInk(map.paper, 'ground', year)).toBe(true);
	expect(map.camera.center[0]).toBeCloseTo(camera[0]!, 5);
	expect(map.camera.center[1]).toBeCloseTo(camera[1]!, 5);
	expect(map.camera.zoom).toBeCloseTo(camera[2]!, 3);
});
