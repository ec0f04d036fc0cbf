import { randomLcg } from 'd3';
import { describe, expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { apply, changes, drawnIn, type Drawn, type Painted } from '#lib/map/live/apply.ts';
import { projector } from '#lib/map/projector.ts';
import type { Frame, Position, Scene } from '#lib/schema/scene.ts';
import type { Story } from '#lib/schema/story.ts';
import { Progress } from './progress.svelte.ts';
import { cameraOf, sceneAt } from './scene.ts';
import { rest } from './timeline.ts';

const { story } = loadContent();
const frame: Frame = {
	width: 1280,
	height: 800,
	free: { x: 490, y: 36, width: 694, height: 716 },
	scale: 1,
	dock: 224,
	travel: 1
};
const steps = story.steps.length;

/** A map that remembers what it was told; what it was never told is 0. */
function rememberingMap() {
	const shown = new Map<string, unknown>();
	const map = {
		setPaintProperty: (layer: string, property: string, value: unknown) => shown.set(`${layer} ${property}`, value),
		setFeatureState: ({ source, id }: { source: string; id?: unknown }, { shown: value }: { shown: number }) =>
			value ? shown.set(`${source} ${id}`, value) : shown.delete(`${source} ${id}`)
	} as unknown as Painted;
	return { map, shown };
}

/** What of a map can be seen: a layer without opacity may have any ink. */
function seenOn(shown: ReadonlyMap<string, unknown>): Record<string, unknown> {
	const layerOf = (key: string) => key.split(' ')[0]!;
	const ours = [...shown].filter(([key, value]) => /\d (fill|line|text)-opacity$/.test(key) && value === 0);
	const hidden = new Set(ours.map(([key]) => layerOf(key)));
	return Object.fromEntries([...shown].filter(([key]) => !hidden.has(layerOf(key))));
}

describe('1,000 random walks', () => {
	const random = randomLcg(2012);
	const anywhere = (): Position => ({ index: Math.floor(random() * steps), progress: random() });
	const walker = new Progress(story.steps);
	const walked = rememberingMap();
	let on: Drawn | undefined;
	const show = (position: Position) => {
		walker.moveTo(position);
		const scene = sceneAt(story, walker.position, frame);
		const next = drawnIn(scene, frame, 'zh');
		apply(walked.map, changes(on, next));
		on = next;
		return scene;
	};

	test('end in the scene of the direct link, and leave the map as the direct link paints it', () => {
		for (let walk = 0; walk < 1000; walk++) {
			for (let stop = Math.floor(random() * 6); stop > 0; stop--) show(anywhere());
			const end = anywhere();
			const scene = show(end);
			// A frame of its own, so that nothing solved on the way is at hand.
			const direct = sceneAt(story, end, { ...frame });
			expect(scene).toEqual(direct);
			const linked = rememberingMap();
			apply(linked.map, changes(undefined, drawnIn(direct, frame, 'zh')));
			expect(seenOn(walked.shown)).toEqual(seenOn(linked.shown));
		}
	});
});

describe('while a card rests', () => {
	test.for(story.steps.map((step) => [step.id, step] as const))('%s: the camera stands', ([, step]) => {
		const [start, end] = rest(step, frame.travel);
		const seen = [start + 1e-9, (start + end) / 2, end - 1e-9].map((progress) =>
			sceneAt(story, { index: step.index, progress }, frame)
		);
		for (const scene of seen) expect(scene.camera).toBe(cameraOf(story, step, frame));
		expect(seen[0]!.year).toBeCloseTo(step.years[0], 6);
		expect(seen[2]!.year).toBeCloseTo(step.years[1], 6);
		for (const { layer } of step.layers) expect(seen[2]!.layers[layer]).toBeCloseTo(1, 6);
		for (const layer of step.without ?? []) expect(seen[2]!.layers[layer]).toBe(-1);
		for (const place of step.places) expect(seen[1]!.places[place]).toBe(1);
	});
});

test('nothing jumps: a hundredth of a step never moves the ground by more than a fifth of the window', () => {
	const here = story.places['qingshuitang']!.lngLat!;
	const corner = ({ camera }: Scene) => projector(camera, frame)(here);
	let before: Scene | undefined;
	for (let i = 0; i < steps * 200; i++) {
		const scene = sceneAt(story, { index: Math.floor(i / 200), progress: (i % 200) / 200 }, frame);
		if (before) {
			const zoomed = Math.abs(scene.camera.zoom - before.camera.zoom);
			expect(zoomed, `zoom at ${i / 200}`).toBeLessThan(0.25);
			expect(Math.abs(scene.year - before.year), `year at ${i / 200}`).toBeLessThan(0.5);
			// Far off screen a pixel says nothing; what is in view must move in steps the eye can follow.
			const [a, b] = [corner(before), corner(scene)];
			const inView = [a, b].every(([x, y]) => x > 0 && x < frame.width && y > 0 && y < frame.height);
			if (inView) expect(Math.hypot(a[0] - b[0], a[1] - b[1]), `at ${i / 200}`).toBeLessThan(frame.width / 5);
		}
		before = scene;
	}
});

describe('figures', () => {
	const index = (id: string) => story.steps.findIndex((step) => step.id === id);
	const shown = (id: string, progress: number) => sceneAt(story, { index: index(id), progress }, frame).figures;

	test('one that neighbouring steps share stays whole between them', () => {
		expect(shown('embers', 0.5).embers?.strength).toBe(1);
		for (const progress of [0.8, 0.95, 1]) expect(shown('embers', progress).embers?.strength).toBeCloseTo(1);
	});

	test('one that the next step does not have goes as the card goes', () => {
		const going = [0.7, 0.8, 0.9, 1].map((progress) => shown('last-furnace', progress).embers!.strength);
		expect(going).toEqual([...going].sort((a, b) => b - a));
		expect(going.at(-1)).toBeCloseTo(0.5);
		expect(shown('creek', 0.5).embers).toBeUndefined();
	});

	test('one is drawn as its card is read: from nothing to all of it, and back', () => {
		const [start, end] = rest(story.steps[index('green-heart')]!, frame.travel);
		const drawn = [start, (start + end) / 2, end].map((progress) => shown('green-heart', progress).air!.drawn);
		expect(drawn[0]).toBeCloseTo(0);
		expect(drawn[1]).toBeCloseTo(0.5);
		expect(drawn[2]).toBeCloseTo(1);
		expect(shown('green-heart', 1).air!.drawn).toBe(1);
		expect(shown('mountain', 1).air!.drawn).toBe(0);
	});
});

describe('in a long story', () => {
	/** The story with so many steps, its own over and over, and how often anything of a step has been asked for. */
	function long(count: number) {
		let asked = 0;
		const counting: ProxyHandler<Story['steps'][number]> = {
			get: (step, name) => (asked++, Reflect.get(step, name) as unknown)
		};
		const all = Array.from({ length: count }, (_, index) => ({ ...story.steps[index % steps]!, index }));
		return { story: { ...story, steps: all.map((step) => new Proxy(step, counting)) }, asked: () => asked };
	}
	/** What a walk from a tenth to the end of one of the story's own steps asks for, in a frame of its own. */
	function work(count: number, time: number): number {
		const { story, asked } = long(count);
		const own = { ...frame };
		for (let tenth = 1; tenth <= 10; tenth++) sceneAt(story, { index: time * steps + 6, progress: tenth / 10 }, own);
		return asked();
	}

	test('a scene asks for no more than in a short one, wherever the reader is and however new the frame', () => {
		const short = work(30, 0);
		expect(short).toBeGreaterThan(0);
		for (const time of [0, 18, 36]) expect(work(1000, time)).toBe(short);
	});
});
