import { expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { STILLS } from './frames.ts';
import { stillScene } from './scene.ts';

const { story } = loadContent();

test.for(story.steps)('the still of $id shows what its step leaves behind', (step) => {
	const scene = stillScene(story, step, STILLS.paper);
	expect(scene.position.index).toBe(step.index);
	expect(scene.year).toBe(step.years[1]);
	for (const { id } of step.figures) expect(scene.figures[id]).toEqual({ strength: 1, drawn: 1 });
	for (const { layer } of step.layers) expect(scene.layers[layer] === 0 || scene.layers[layer] === 1).toBe(true);
	for (const id of step.places) expect(scene.places[id]).toBe(1);
});

test.for(story.steps)('the still with which $id begins shows its first year, and nothing drawn', (step) => {
	const scene = stillScene(story, step, STILLS.paper, true);
	expect(scene.position.index).toBe(step.index);
	expect(scene.year).toBe(step.years[0]);
	for (const { id } of step.figures) expect(scene.figures[id]).toEqual({ strength: 1, drawn: 0 });
});
