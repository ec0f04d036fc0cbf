import { expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { sharedStep } from './shared.ts';

const { story } = loadContent();
const embers = story.steps.find(({ id }) => id === 'embers')!;

test.for([
	['zh', 'http://192.168.0.9/sub/?step=river#embers', 'http://192.168.0.9/sub/step/embers/'],
	['en', 'http://192.168.0.9/sub/en/#embers', 'http://192.168.0.9/sub/en/step/embers/']
] as const)('%s: a step is shared by its own page, in whatever folder the story lies', ([lang, here, url]) => {
	const shared = sharedStep(story, {}, embers, lang, new URL(here));
	expect(shared.url).toBe(url);
	expect(shared.picture).toBe(`http://192.168.0.9/sub/share/square/${lang}/embers.png`);
});

test('the first step is shared as the story', () => {
	expect(sharedStep(story, {}, story.steps[0]!, 'en', new URL('http://a.org/en/#x')).url).toBe('http://a.org/en/');
});

test("the site's own address goes before the one it is read at", () => {
	const site = { canonical: 'https://example.org/shifeng/' };
	const shared = sharedStep(story, site, embers, 'zh', new URL('http://localhost:5173/'));
	expect(shared.url).toBe('https://example.org/shifeng/step/embers/');
});
