import { describe, expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import type { Frame } from '#lib/schema/scene.ts';
import { cutAt } from './cut.ts';
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
const everywhere = story.steps.flatMap(({ index }) =>
	Array.from({ length: 41 }, (_, i) => ({ index, progress: i / 40 }))
);

describe('without motion', () => {
	test('every camera is the camera of a rest, and the year a whole one', () => {
		const rests = story.steps.map((step) => cameraOf(story, step, frame));
		for (const position of everywhere) {
			const { camera, year } = cutAt(story, position, frame);
			expect(rests).toContain(camera);
			expect(Number.isInteger(year)).toBe(true);
		}
	});

	test('whatever is shown is shown whole, and nothing in two steps of the way', () => {
		for (const position of everywhere) {
			const { figures, layers, places } = cutAt(story, position, frame);
			for (const shown of Object.values(figures)) expect(shown).toEqual({ strength: 1, drawn: 1 });
			for (const lit of Object.values(layers)) expect([-1, 0, 1]).toContain(lit);
			for (const shown of Object.values(places)) expect(shown).toBe(1);
		}
	});

	test('each step ends in the scene that it ends in with motion', () => {
		for (const step of story.steps) {
			const end = { index: step.index, progress: rest(step, frame.travel)[1] };
			expect(cutAt(story, end, frame)).toEqual(sceneAt(story, end, frame));
		}
	});

	test('a year that the scroll runs through passes every whole year', () => {
		const { index, years } = story.steps.find(({ id }) => id === 'going-out')!;
		const seen = everywhere.filter((one) => one.index === index).map((one) => cutAt(story, one, frame).year);
		expect([...new Set(seen)]).toEqual(Array.from({ length: years[1] - years[0] + 1 }, (_, i) => years[0] + i));
	});

	test('a dial in hand shows the reader’s year, in its own step alone', () => {
		const { index } = story.steps.find(({ hand }) => hand)!;
		const turned = { index, year: 2016.4 };
		expect(cutAt(story, { index, progress: 0.5 }, frame, turned).year).toBe(2016.4);
		expect(cutAt(story, { index: index - 1, progress: 0.5 }, frame, turned).year).not.toBe(2016.4);
	});
});
