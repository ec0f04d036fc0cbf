import type { Page } from '@playwright/test';
import type { Map as MapLibre } from 'maplibre-gl';
import { ACCESS } from '../../src/lib/i18n/access.ts';
import { MESSAGES } from '../../src/lib/i18n/messages.ts';
import { CARTOGRAPHY } from '../../src/lib/map/cartography.ts';
import { layerId, opacityOf } from '../../src/lib/map/live/layers.ts';
import { cameraOf } from '../../src/lib/story/scene.ts';
import { rest } from '../../src/lib/story/timeline.ts';
import { shown } from './map.ts';
import { expect, frameOf, ids, open, said, scrollTo, still, story, test } from './reader.ts';

// Small, so that software draws it soon: the same story is told in it.
test.use({ viewport: { width: 800, height: 600 } });

type Held = HTMLElement & { maplibre: MapLibre };
const last = { index: ids.length - 1, progress: 0.5 };
const motion = (page: Page) => page.getByRole('switch', { name: ACCESS.zh.motion }).first();

/** Records from now on every camera that the page says and every one that its map is sent to. */
async function record(page: Page): Promise<() => Promise<{ told: string[]; jumped: string[] }>> {
	await page.evaluate(() => {
		const { documentElement: html } = document;
		const seen = { told: [html.dataset['camera']!], jumped: [] as string[] };
		Object.assign(window, { seen });
		const tell = () => {
			const camera = html.dataset['camera']!;
			if (camera !== seen.told.at(-1)) seen.told.push(camera);
		};
		new MutationObserver(tell).observe(html, { attributeFilter: ['data-camera'] });
		const { maplibre: map } = document.querySelector('.map') as Held;
		const jumpTo = map.jumpTo.bind(map);
		map.jumpTo = (options, data) => {
			const [lng, lat] = options.center as [number, number];
			seen.jumped.push(
				[lng.toFixed(6), lat.toFixed(6), options.zoom!.toFixed(4), options.bearing, options.pitch].join()
			);
			return jumpTo(options, data);
		};
	});
	return () => page.evaluate(() => (window as unknown as { seen: { told: string[]; jumped: string[] } }).seen);
}

/** Scrolls through the story to the end of a step and up again, a quarter of the way between two rests in a frame. */
async function scrollThrough(page: Page, to = ids.at(-1)!): Promise<void> {
	for (const by of [150, -150]) {
		await page.evaluate(
			([by, to]) =>
				new Promise<void>((done) => {
					const step = document.getElementById(to)!;
					const end = scrollY + step.getBoundingClientRect().bottom;
					const move = () => {
						scrollBy({ top: by, behavior: 'instant' });
						if (by > 0 ? scrollY >= end - innerHeight : scrollY <= 0) done();
						else requestAnimationFrame(move);
					};
					move();
				}),
			[by, to] as const
		);
		await still(page);
	}
}

test.describe('where the system asks for less motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('a whole read shows no camera but those of rests: the map is never under way', async ({ page }) => {
		test.slow();
		await open(page);
		const seen = await record(page);
		await scrollThrough(page);
		const { told, jumped } = await seen();
		// The story's cameras for the frame that the page has laid out; the page rounds its frame otherwise than the test.
		const frame = await frameOf(page);
		const rests = story.steps.map((step) => cameraOf(story, step, frame));
		const isRest = (camera: string) => {
			const [lng, lat, zoom, bearing, pitch] = camera.split(',').map(Number) as [
				number,
				number,
				number,
				number,
				number
			];
			return rests.some(
				(at) =>
					Math.abs(at.center[0] - lng) < 1e-4 &&
					Math.abs(at.center[1] - lat) < 1e-4 &&
					Math.abs(at.zoom - zoom) < 0.005 &&
					at.bearing === bearing &&
					at.pitch === pitch
			);
		};
		for (const camera of [...told, ...jumped]) expect(isRest(camera), camera).toBe(true);
		// From each to the next, down and up, and not once more; some neighbours have one camera between them.
		const about = rests.map(({ center, zoom }) =>
			[...center.map((degrees) => degrees.toFixed(4)), zoom.toFixed(2)].join()
		);
		const apart = about.filter((camera, i) => i > 0 && camera !== about[i - 1]);
		expect(told.length - 1).toBe(apart.length * 2);
	});

	test('figures and layers are complete at once, and years go by as wholes', { tag: '@long' }, async ({ page }) => {
		await open(page);
		const { travel } = await frameOf(page);
		for (const step of story.steps) {
			await scrollTo(page, { index: step.index, progress: rest(step, travel)[0] + 0.01 });
			expect(Number.isInteger((await said(page)).year), step.id).toBe(true);
			for (const { id } of step.figures) {
				const hidden = await page
					.locator(`#${step.id} figure[data-figure=${id}] svg g[opacity], .stage svg g[data-figure=${id}]`)
					.evaluateAll((parts) => parts.filter((part) => Number(part.getAttribute('opacity')) < 1).length);
				// What a year has not brought yet is hidden by the year and not by motion.
				if (step.years[0] === step.years[1]) expect(hidden, `${step.id} ${id}`).toBe(0);
			}
		}
	});

	test('the reader may want motion all the same, and is remembered', { tag: '@long' }, async ({ page }) => {
		await open(page);
		const html = page.locator('html');
		await expect(html).toHaveAttribute('data-motion', 'less');
		await motion(page).click();
		await expect(html).toHaveAttribute('data-motion', 'full');
		await expect(motion(page)).toHaveAttribute('aria-checked', 'true');
		const seen = await record(page);
		await scrollThrough(page, ids[5]);
		expect(new Set((await seen()).told).size).toBeGreaterThan(12);
		await page.reload();
		await expect(html).toHaveAttribute('data-motion', 'full');
	});

	test.describe('and no script runs', () => {
		test.use({ javaScriptEnabled: false });

		test('style sheets know it', async ({ page }) => {
			await page.goto('');
			const value = await page.locator('html').evaluate((html) => getComputedStyle(html).getPropertyValue('--motion'));
			expect(value.trim()).toBe('0');
		});
	});
});

test(
	'each step ends in the same scene with and without motion',
	{ tag: '@long' },
	async ({ page, browser, baseURL }) => {
		test.slow();
		const context = await browser.newContext({
			baseURL: baseURL!,
			reducedMotion: 'reduce',
			viewport: page.viewportSize()!
		});
		const calm = await context.newPage();
		await Promise.all([open(page), open(calm)]);
		const { travel } = await frameOf(page);
		const layers = CARTOGRAPHY.flatMap((row) =>
			row.brushes.map((brush, i) => [layerId(row, i), opacityOf(brush)] as const)
		);
		const places = Object.keys(story.places);
		const scene = async (page: Page) => {
			const { camera, year, step } = await said(page);
			const map = await shown(page, layers, places);
			const figures = await page.locator(
				`.stage [data-figure], #${step} [data-figure] [data-out], #${step} [data-value]`
			);
			const marks = await figures.evaluateAll((all) =>
				all.map(({ attributes }) =>
					[...attributes]
						.filter(({ name }) => /^data-/.test(name))
						.map(({ name, value }) => `${name}=${value}`)
						.join(' ')
				)
			);
			return { camera, year, step, opacity: map.opacity, places: map.places, paper: map.paper, marks };
		};
		for (const step of story.steps) {
			// A hair before the end, so that rounding to whole pixels cannot leave the rest.
			const end = { index: step.index, progress: rest(step, travel)[1] - 0.002 };
			await Promise.all([scrollTo(page, end), scrollTo(calm, end)]);
			const [moving, cut] = await Promise.all([scene(page), scene(calm)]);
			expect(cut.step).toBe(moving.step);
			expect(cut.camera, step.id).toEqual(moving.camera);
			expect(Math.abs(cut.year - moving.year), step.id).toBeLessThan(0.06);
			expect(cut.places, step.id).toEqual(moving.places);
			for (const [id, opacity] of Object.entries(moving.opacity))
				expect(Math.abs(cut.opacity[id]! - opacity), `${step.id} ${id}`).toBeLessThan(0.02);
			expect(cut.marks, step.id).toEqual(moving.marks);
		}
		await context.close();
	}
);

test(
	'motion is switched off for this visit and the next, and the switch says so',
	{ tag: '@long' },
	async ({ page }) => {
		await open(page);
		await expect(motion(page)).toHaveAttribute('aria-checked', 'true');
		await motion(page).click();
		await expect(motion(page)).toHaveAttribute('aria-checked', 'false');
		await scrollTo(page, { index: 3, progress: 0.999 });
		const [before, after] = [3, 4].map((i) => ids[i]);
		const cameras = new Set<string>();
		for (const progress of [0.9, 0.93, 0.96, 0.99]) {
			await scrollTo(page, { index: 3, progress });
			cameras.add((await said(page)).camera.join());
		}
		expect(cameras.size, `between ${before} and ${after}`).toBe(1);
		await page.reload();
		await expect(page.locator('html')).toHaveAttribute('data-motion', 'less');
		// The same switch at the page's end.
		const lower = page.locator('.end').getByRole('switch', { name: ACCESS.zh.motion });
		await expect(lower).toHaveAttribute('aria-checked', 'false');
		await lower.click();
		await expect(motion(page)).toHaveAttribute('aria-checked', 'true');
	}
);

test('a page whose storage is closed reads, and its switch works for the visit', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('The document is sandboxed.', 'SecurityError');
			}
		});
	});
	await open(page, '', 'still');
	await motion(page).click();
	await expect(page.locator('html')).toHaveAttribute('data-motion', 'less');
});

for (const [wish, most] of [
	['less', 1],
	['full', undefined]
] as const) {
	test(
		`on the free map a place is gone to in ${wish === 'less' ? 'one cut' : 'a glide'}`,
		{ tag: '@long' },
		async ({ page }) => {
			await open(page);
			if (wish === 'less') await motion(page).click();
			await scrollTo(page, last);
			await page.getByRole('button', { name: MESSAGES.zh.free }).click();
			await page.evaluate(() => {
				const { maplibre: map } = document.querySelector('.map') as Held;
				Object.assign(window, { moves: 0 });
				map.on('move', () => (window as unknown as { moves: number }).moves++);
			});
			const { name, lngLat } = story.places['power-plant']!;
			await page.getByRole('complementary').getByRole('button', { name: name.zh }).click();
			await expect.poll(async () => (await said(page)).camera[0]).toBeCloseTo(lngLat![0], 4);
			await still(page);
			const moves = await page.evaluate(() => (window as unknown as { moves: number }).moves);
			if (most) expect(moves).toBe(most);
			else expect(moves).toBeGreaterThan(1);
		}
	);
}
