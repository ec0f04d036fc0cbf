import type { Frame, Scene } from '#lib/schema/scene.ts';
import type { Step, Story } from '#lib/schema/story.ts';
import { sceneAt } from '../scene.ts';
import { rest } from '../timeline.ts';

/**
 * What a step leaves behind: the scene at the end of its card's rest, with everything lit, drawn and at its last year.
 * `begun` gives the scene at the beginning of the rest instead.
 */
export function stillScene(story: Story, step: Step, frame: Frame, begun = false): Scene {
	return sceneAt(story, { index: step.index, progress: rest(step, frame.travel)[begun ? 0 : 1] }, frame);
}
