import type { Frame, Position, Scene } from '#lib/schema/scene.ts';
import { wholeYear, type Story } from '#lib/schema/story.ts';
import { sceneAt, type Turned } from './scene.ts';
import { momentAt, rest, settled } from './timeline.ts';

/**
 * The scene where motion is unwelcome: the camera stands at one rest or another, layers and figures are complete as
 * soon as their card comes, and a year that the reader's scroll runs through goes from one to the next. At the end of a
 * rest it is the scene that everybody sees there.
 */
export function cutAt(story: Story, position: Position, frame: Frame, turned?: Turned): Scene {
	const here = settled(story.steps, position, frame.travel);
	const { index } = here;
	const { years } = story.steps[index]!;
	const { rested } = momentAt(story.steps, here, frame.travel);
	const year = turned?.index === index ? turned.year : wholeYear(years[0] + (years[1] - years[0]) * rested[0]);
	const end = { index, progress: rest(story.steps[index]!, frame.travel)[1] };
	return { ...sceneAt(story, end, frame, { index, year }), position: here };
}
