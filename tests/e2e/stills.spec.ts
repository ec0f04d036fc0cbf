import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Map as MapLibre } from 'maplibre-gl';
import { PNG } from 'pngjs';
import { rollup } from 'd3';
import { ssim } from 'ssim.js';
import type { Frame } from '../../src/lib/schema/scene.ts';
import type { Step } from '../../src/lib/schema/story.ts';
import { FAINTEST } from '../../src/lib/map/brush.ts';
import { groundNames } from '../../src/lib/map/still/names.ts';
import { placedIn } from '../../src/lib/map/still/placed.ts';
import { stillScene } from '../../src/lib/story/still/scene.ts';
import { STILLS, type StillSize } from '../../src/lib/story/still/frames.ts';
import { rest } from '../../src/lib/story/timeline.ts';
import { drawn, project } from './map.ts';
import { expect, frameOf, open, scrollTo, story, test } from './reader.ts';

/** The windows whose frames the stills are made in. */
const WINDOWS = [
	['phone', { width: 390, height: 844 }],
	['tablet', { width: 768, height: 1024 }],
	['desktop', { width: 1280, height: 800 }],
	['portrait', { width: 1080, height: 1920 }]
] as const satisfies readonly (readonly [StillSize, { width: number; height: number }])[];
/** Structural similarity, 0…1, that a still and the live map keep; words are masked. */
const ALIKE = 0.95;
const NEAR = 1;
type Anchors = Record<string, readonly (readonly [number, number])[]>;

/** A frame as the page lays it out, in whole CSS pixels of the window. */
function inCssPixels({ width, height, free, dock, scale, travel }: Frame): Frame {
	const px = (of: number) => Math.round(of * scale);
	return {
		width: px(width),
		height: px(height),
		free: { x: px(free.x), y: px(free.y), width: px(free.width), height: px(free.height) },
		dock: px(dock),
		scale,
		travel
	};
}

/** The live map alone: no card, figure or veil over it, and no words on it. */
async function bareMap(page: Page) {
	await page.evaluate(() => {
		const { maplibre: map } = document.querySelector('.map') as HTMLElement & { maplibre: MapLibre };
		for (const { id, type } of map.getStyle().layers)
			if (type === 'symbol') map.setLayoutProperty(id, 'visibility', 'none');
	});
	await page.addStyleTag({
		content:
			'body * { visibility: hidden !important } .map, .map canvas { visibility: visible !important } .map { animation: none !important }'
	});
}

/** The same step as a still, drawn by the browser itself, without words and figures. */
async function stillPicture(page: Page, size: StillSize, id: string): Promise<Buffer> {
	const { width, height, scale } = STILLS[size];
	await page.setViewportSize({ width: Math.round(width * scale), height: Math.round(height * scale) });
	const svg = readFileSync(`build/stills/${size}/zh/${id}.svg`, 'utf8');
	await page.setContent(
		`<body style="margin:0"><div style="zoom:${scale}">${svg}</div><style>[data-names], [data-rings] rect, svg > svg { display: none }</style>`
	);
	return page.screenshot();
}

/** Two pictures, as large as the smaller of both. */
function similarity(a: Buffer, b: Buffer): number {
	const [one, other] = [PNG.sync.read(a), PNG.sync.read(b)];
	const [width, height] = [Math.min(one.width, other.width), Math.min(one.height, other.height)];
	const cut = (png: PNG) => {
		const piece = new PNG({ width, height });
		PNG.bitblt(png, piece, 0, 0, width, height, 0, 0);
		return { data: new Uint8ClampedArray(piece.data), width, height };
	};
	return ssim(cut(one), cut(other)).mssim;
}

/** What the live map has named, by layer: where the anchors of the names it has placed stand, in pixels of the map. */
function liveAnchors(page: Page): Promise<Anchors> {
	// A card's rest ends between two pixels of the page: what comes after it may just have begun to show.
	return page.evaluate((faintest) => {
		const { maplibre: map } = document.querySelector('.map') as HTMLElement & { maplibre: MapLibre };
		// What MapLibre has placed it tells nobody: this reads its own bookkeeping.
		const { style } = map as unknown as { style: Innards };
		const { clientWidth: width, clientHeight: height } = map.getContainer();
		const found: Record<string, [number, number][]> = {};
		for (const { tileID, buckets } of style.tileManagers['names']!._inViewTiles.getAllTiles())
			for (const bucket of new Set(Object.values(buckets))) {
				// Marks and names of places are asked of the map itself.
				if (bucket.layerIds[0]!.match(/^(place|free)-/)) continue;
				for (let i = 0; i < bucket.symbolInstances.length; i++) {
					const { anchorX, anchorY, crossTileID } = bucket.symbolInstances.get(i);
					const [layer] = bucket.layerIds;
					const opacity = map.getPaintProperty(layer!, 'text-opacity') as number;
					if (!style.placement.placements[crossTileID]?.text || opacity < faintest) continue;
					const { x, y, z } = tileID.canonical;
					const [wx, wy] = [(x + anchorX / 8192) / 2 ** z, (y + anchorY / 8192) / 2 ** z];
					const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * wy))) * 180) / Math.PI;
					const at = map.project([wx * 360 - 180, lat]);
					if (at.x > 0 && at.y > 0 && at.x < width && at.y < height)
						(found[layer!.split('/')[0]!] ??= []).push([at.x, at.y]);
				}
			}
		return found;
	}, FAINTEST);
}
interface Innards {
	placement: { placements: Record<number, { text: boolean } | undefined> };
	tileManagers: Record<string, { _inViewTiles: { getAllTiles(): Tile[] } }>;
}
interface Tile {
	tileID: { canonical: { x: number; y: number; z: number } };
	buckets: Record<
		string,
		{
			layerIds: string[];
			symbolInstances: { length: number; get(i: number): { anchorX: number; anchorY: number; crossTileID: number } };
		}
	>;
}

/** How far each of some points lies from the nearest of others, in pixels; nothing where there are more or fewer. */
function apart(here: Anchors, there: Anchors): Record<string, number> {
	return Object.fromEntries(
		[...new Set([...Object.keys(here), ...Object.keys(there)])].map((layer) => {
			const [ours, others] = [here[layer] ?? [], there[layer] ?? []];
			if (ours.length !== others.length) return [layer, Infinity];
			return [layer, Math.max(...ours.map(([x, y]) => Math.min(...others.map(([u, v]) => Math.hypot(x - u, y - v)))))];
		})
	);
}

test.describe.configure({ mode: 'parallel' });
for (const [size, viewport] of WINDOWS) {
	const tag = size === 'phone' ? [] : '@long';
	test(`stills for ${size} stand where the live map stands, and look like it`, { tag }, async ({ page, context }) => {
		test.setTimeout(400_000);
		const frame = STILLS[size];
		await page.setViewportSize(viewport);
		await open(page);
		const box = await frameOf(page);
		const [dock, travel] = [Math.round(box.dock), Number(box.travel.toFixed(4))];
		expect({ ...box, dock, travel, scale: frame.scale }).toEqual(inCssPixels(frame));
		const goTo = (step: Step) => scrollTo(page, { index: step.index, progress: rest(step, frame.travel)[1] });

		for (const step of story.steps) {
			await goTo(step);
			const scene = stillScene(story, step, frame);
			const names = groundNames(scene, frame, 'zh').map(({ layer, anchor }) => [layer, anchor] as const);
			const still = Object.fromEntries(
				rollup(
					names,
					(own) => own.map(([, at]) => at),
					([layer]) => layer
				)
			);
			// The live map finds its names their places a little after it has moved.
			const wrong = async () => Object.entries(apart(await liveAnchors(page), still)).filter(([, px]) => px > NEAR);
			const about = `${step.id}: names that live and still put apart`;
			await expect.poll(wrong, { message: about, intervals: [100] }).toEqual([]);
			const marks = placedIn(scene, frame, 'zh');
			const live = await project(
				page,
				marks.map(({ id }) => story.places[id]!.lngLat!)
			);
			marks.forEach(({ id, at }, i) =>
				expect(
					Math.hypot(at[0] * frame.scale - live[i]![0], at[1] * frame.scale - live[i]![1]),
					`${step.id}: ${id}`
				).toBeLessThanOrEqual(NEAR)
			);
		}

		await bareMap(page);
		const clip = {
			x: 0,
			y: 0,
			width: Math.round(frame.width * frame.scale),
			height: Math.round(frame.height * frame.scale)
		};
		const live: Buffer[] = [];
		for (const step of story.steps) {
			await goTo(step);
			// Tiles of a zoom that the map has jumped to come a little later than its camera.
			await drawn(page);
			live.push(await page.screenshot({ clip }));
		}
		// A page that lies behind another is drawn but now and then: the live map's turn is over.
		const paper = await context.newPage();
		for (const [i, { id }] of story.steps.entries()) {
			const alike = similarity(live[i]!, await stillPicture(paper, size, id));
			expect(alike, `${id} looks like its still`).toBeGreaterThanOrEqual(ALIKE);
		}
	});
}
