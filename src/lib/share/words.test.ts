import { expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { SHAPES } from './shapes.ts';
import { wordsOf } from './words.ts';

const { story } = loadContent();
const measure = (words: string, size: number) => (words.length * size) / 2;
const titleOf = (id: string, lang: 'zh' | 'en') => {
	const step = story.steps.find((one) => one.id === id)!;
	return wordsOf(story, step, lang, SHAPES.card, measure).title.lines.join(' ');
};

test('an English title is lettered with an apostrophe as narrow as it is', () => {
	expect(story.steps.find(({ id }) => id === 'load')!.title.en).toContain('’');
	expect(titleOf('load', 'en')).toBe("A city's burden");
});

test('a Chinese title is lettered as it is written', () => {
	for (const { id, title } of story.steps) expect(titleOf(id, 'zh').replace(/\s/g, '')).toBe(title.zh);
});
