import { parse, stringify } from 'yaml';
import { isDocked, type FigureId } from '../../../src/lib/schema/figures.ts';

/** What is used of a step in story.yaml. */
interface Step {
	id: string;
	figures?: { id: FigureId }[];
}

/** A step once more, under another id. Its chart stays behind: a story has each of them once. */
function again({ figures = [], ...step }: Step, time: number): Step {
	return { ...step, id: `${step.id}-${time + 1}`, figures: figures.filter(({ id }) => !isDocked(id)) };
}

/**
 * The text of story.yaml with so many steps: those of the story over and over, each time under other ids, in as many
 * chapters as it has.
 */
export function grownStory(yaml: string, count: number): string {
	const story = parse(yaml) as { chapters: { steps: Step[] }[] };
	const steps = story.chapters.flatMap(({ steps }) => steps);
	const grown = Array.from({ length: count }, (_, i) => {
		const [step, time] = [steps[i % steps.length]!, Math.floor(i / steps.length)];
		return time === 0 ? step : again(step, time);
	});
	const { length } = story.chapters;
	const from = (chapter: number) => Math.ceil((chapter * count) / length);
	const chapters = story.chapters.map((chapter, i) => ({ ...chapter, steps: grown.slice(from(i), from(i + 1)) }));
	// The same object twice would be written as a reference, which the story's own files do not have.
	return stringify({ ...story, chapters }, { aliasDuplicateObjects: false, lineWidth: 0 });
}

/** The id that a step has in the story itself. */
export const ownId = (id: string): string => id.replace(/-\d+$/, '');
