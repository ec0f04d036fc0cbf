import { expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { partOf } from './part.ts';

const { story } = loadContent();

test.for(story.chapters)('the chapter $id stands alone with its own steps, in their order', ({ id, first, count }) => {
	const part = partOf(story, id);
	expect(part.steps.map((step) => step.id)).toEqual(story.steps.slice(first, first + count).map((step) => step.id));
	expect(part.steps.map(({ index }) => index)).toEqual([...part.steps.keys()]);
	expect(part.chapters).toEqual([{ ...story.chapters.find((chapter) => chapter.id === id)!, first: 0 }]);
});

test('without a chapter it is the whole story', () => {
	expect(partOf(story, undefined)).toBe(story);
	expect(partOf(story, 'nowhere')).toBe(story);
});
