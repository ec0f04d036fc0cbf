import type { Story } from '#lib/schema/story.ts';

/** A story of one chapter, its steps counted anew; the whole where no chapter of that id is known. */
export function partOf<Whole extends Story>(story: Whole, chapter: string | undefined): Whole {
	const found = story.chapters.find(({ id }) => id === chapter);
	if (!found) return story;
	const steps = story.steps.slice(found.first, found.first + found.count);
	return { ...story, chapters: [{ ...found, first: 0 }], steps: steps.map((step, index) => ({ ...step, index })) };
}
