import { expect, test } from 'vitest';
import { parseHTML } from 'linkedom';
import { loadContent } from '../../../src/lib/content/load.ts';
import { commonPage, paragraphs, plainPage } from './page.ts';

const { story } = loadContent();
const pages = [
	['common', commonPage(story)],
	['plain', plainPage(story)]
] as const;

test.for(pages)('the %s page has every step of the story, with all of its words', ([, html]) => {
	const { document } = parseHTML(html);
	for (const step of story.steps) {
		const said = document.getElementById(step.id)!.textContent!;
		expect(said).toContain(step.title.zh);
		for (const paragraph of paragraphs(step, story)) expect(said).toContain(paragraph);
	}
	expect(document.querySelectorAll('[data-step]')).toHaveLength(story.steps.length);
});

test('figures stand in the words as the story gives them', () => {
	const embers = story.steps.find(({ figures }) => figures.some(({ id }) => id === 'embers'))!;
	expect(paragraphs(embers, story).join('')).toMatch(/\d|[一二三四五六七八九十百]/);
	expect(plainPage(story)).not.toMatch(/\{claim|undefined/);
});

test('the plain page runs nothing and has a picture of each step', () => {
	const { document } = parseHTML(pages[1][1]);
	expect(document.querySelector('script')).toBeNull();
	expect(document.querySelectorAll('img[loading=lazy]')).toHaveLength(story.steps.length);
});
