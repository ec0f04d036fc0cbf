import { expect, test } from 'vitest';
import { loadContent } from './load.ts';
import { inOneLanguage, outlineOf } from './outline.ts';

const { story } = loadContent();
const outline = outlineOf(story);

test('an outline has every step with what it shows, and none of what it says', () => {
	expect(outline.steps.map(({ id, layers, years }) => [id, layers, years])).toEqual(
		story.steps.map(({ id, layers, years }) => [id, layers, years])
	);
	for (const step of outline.steps) expect(Object.keys(step)).not.toContain('text');
	expect(outline.steps.flatMap(({ figures }) => figures.flatMap(Object.keys))).not.toContain('caption');
	for (const gone of ['claims', 'sources']) expect(Object.keys(outline)).not.toContain(gone);
});

test('it has the figures on which cameras and layers hang, and not their evidence', () => {
	for (const id of ['S25', 'WB-AREA', 'LAND-STORE', 'GREEN59', 'TX-LEN', 'S26', 'BR-SPEC']) {
		const { is, parts } = story.claims[id]!;
		expect(outline.moving[id], id).toMatchObject({ ...(is && { is }), parts });
		expect(Object.keys(outline.moving[id]!), id).not.toContain('sources');
	}
	expect(Object.keys(outline.moving).length).toBeLessThan(Object.keys(story.claims).length / 4);
});

test('in one language every text has the words of that language, and everything else stays', () => {
	const english = inOneLanguage(story, 'en');
	expect(english.steps[1]!.title).toEqual({ zh: story.steps[1]!.title.en });
	expect(english.claims['S06']!.says).toEqual({ zh: story.claims['S06']!.says.en });
	expect(english.claims['S06']!.asOf).toEqual(story.claims['S06']!.asOf);
	expect(english.claims['S06']!.is).toMatchObject({ value: 261 });
	expect(english.steps.map(({ years, camera }) => [years, camera])).toEqual(
		story.steps.map(({ years, camera }) => [years, camera])
	);
	expect(inOneLanguage({ zh: '水' }, 'en')).toEqual({ zh: '水' });
});
