import { expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import type { Laid } from '#lib/figures/lay-over/compute.ts';
import { LANGS } from '#lib/schema/localized.ts';
import { coversOf } from './covers.ts';

const { story } = loadContent();
const place = (id: string) => story.places[id]!;
const said = (laid: Laid) => coversOf(laid, story, 'zh');

test('a shape is told by the places that lie under it, and by no other', () => {
	const over = (id: string) => said({ zone: place(id).lngLat! });
	for (const [here, there] of [
		['slag-yard', 'power-plant'],
		['power-plant', 'slag-yard']
	] as const) {
		expect(over(here)).toContain(place(here).name.zh);
		expect(over(here)).not.toContain(place(there).name.zh);
	}
});

test('what is known only about is not said to lie under anything', () => {
	const { shownAs, lngLat, name } = place('smelter');
	expect(shownAs).toBe('halo');
	expect(said({ zone: lngLat! })).not.toContain(name.zh);
});

test('far from every place it lies over none', () => {
	for (const lang of LANGS)
		expect(coversOf({ treated: [112.9, 27.75] }, story, lang)).toMatch(/没有盖住|over no place/);
});

test('the smaller shape lies over fewer places, and both are told', () => {
	const count = (words: string) => Object.values(story.places).filter(({ name }) => words.includes(name.en!)).length;
	const at = place('slag-yard').lngLat!;
	const [zone, treated] = [coversOf({ zone: at }, story, 'en'), coversOf({ treated: at }, story, 'en')];
	expect(count(treated)).toBeLessThan(count(zone));
	expect(coversOf({ zone: at, treated: at }, story, 'en')).toBe(`${zone}. ${treated}`);
	expect(coversOf({}, story, 'en')).toBe('');
});
