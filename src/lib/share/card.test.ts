import { describe, expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { stepPage } from './addresses.ts';
import { cardOf, toStory } from './card.ts';

const { story } = loadContent();
const step = story.steps.find(({ id }) => id === 'embers')!;
const canonical = 'https://example.org/shifeng/';

describe('the card of a step', () => {
	test('has whole addresses where the site has one', () => {
		const card = cardOf(story, { canonical }, step, 'en');
		expect(card.canonical).toBe('https://example.org/shifeng/en/?step=embers');
		expect(card.address).toBe('https://example.org/shifeng/en/step/embers/');
		expect(card.pictures[0]!.address).toBe('https://example.org/shifeng/share/card/en/embers.png');
	});

	test('finds its pictures from its own page where the site has none', () => {
		const card = cardOf(story, {}, step, 'zh');
		expect([card.canonical, card.address]).toEqual([undefined, undefined]);
		const from = (lang: 'zh' | 'en') => new URL(stepPage('embers', lang), canonical);
		for (const lang of ['zh', 'en'] as const) {
			const [large, square] = cardOf(story, {}, step, lang).pictures;
			expect(new URL(large!.address, from(lang)).href).toBe(`${canonical}share/card/${lang}/embers.png`);
			expect(new URL(square!.address, from(lang)).href).toBe(`${canonical}share/square/${lang}/embers.png`);
		}
		expect(new URL(toStory('embers'), from('en')).href).toBe(`${canonical}en/?step=embers`);
	});

	test('says what the step says, in plain words and short', () => {
		const { title, description } = cardOf(story, {}, step, 'zh');
		expect(title).toBe(`${step.title.zh} — ${story.title.zh}`);
		// It begins with a number, which is written out, and goes on in its words.
		const [, words] = step.text.zh[0]! as [unknown, { text: string }];
		expect(description.slice(0, 11)).toBe(`15.15${words.text.slice(0, 6)}`);
		for (const other of story.steps) {
			const said = cardOf(story, {}, other, 'zh').description;
			expect(said.length).toBeGreaterThan(5);
			expect(said.length).toBeLessThanOrEqual(90);
			expect(said).not.toMatch(/[{}<>\n]/);
		}
	});

	test("the cover's title is the story's own, and is not said twice", () => {
		const { title, subtitle } = story;
		expect(cardOf(story, {}, story.steps[0]!, 'zh').title).toBe(`${title.zh} — ${subtitle.zh}`);
	});
});
