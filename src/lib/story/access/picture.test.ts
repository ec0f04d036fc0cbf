import { describe, expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { DRAWN_FROM } from '#lib/schema/drawnFrom.ts';
import { FIGURES, isDocked, type FigureId } from '#lib/schema/figures.ts';
import { LANGS } from '#lib/schema/localized.ts';
import type { FullStep } from '#lib/schema/story.ts';
import { pictureIn } from './picture.ts';

const { story } = loadContent();
const step: FullStep = {
	...story.steps[0]!,
	years: [2012, 2012],
	layers: [
		{ layer: 'current', over: [0, 0] },
		{ layer: 'zone-name', over: [0, 0] },
		{ layer: 'rail-hukun', over: [0, 0.5] }
	],
	places: ['jiulang', 'chemical-works'],
	figures: []
};

test('a picture is told by its year, its layers and its places with how sure they are', () => {
	expect(pictureIn(step, story, 'zh')).toBe(
		'地图，2012年。画着江水的流向和沪昆铁路。标出九郎山（约±1.8公里）和株化旧址（位置可靠）。'
	);
	expect(pictureIn(step, story, 'en')).toBe(
		'Map, 2012. It shows the river’s current and the Shanghai–Kunming Railway. ' +
			'Marked: Jiulang Mountain (±1.8 km) and Former Zhuzhou Chemical Works (position reliable).'
	);
});

test('figures on the ground belong to the picture, charts beside it do not; years that run are said to run', () => {
	const caption = story.steps.flatMap(({ figures }) => figures)[0]!.caption;
	const figures: FullStep['figures'] = [
		{ id: 'embers', caption },
		{ id: 'closures', caption }
	];
	expect(pictureIn({ ...step, years: [2014, 2018], layers: [], places: [], figures }, story, 'en')).toBe(
		'Map, from 2014 to 2018 as the page is scrolled. ' +
			'Drawn over it: embers, one for each enterprise, hollow ash where they are out.'
	);
});

describe.for(LANGS)('in %s', (lang) => {
	test('every step has words of its own, and every place that it marks is in them', () => {
		for (const step of story.steps) {
			const words = pictureIn(step, story, lang);
			for (const id of step.places) expect(words, step.id).toContain(story.places[id]!.name[lang]);
			expect(words, step.id).not.toMatch(/undefined|\{|\}|NaN/);
			expect(words, step.id).toContain(String(step.years[1]));
		}
	});

	test('words follow the data: another year, place, layer or figure gives others', () => {
		const base = step;
		const others: Partial<FullStep>[] = [
			{ years: [2013, 2013] },
			{ years: [2012, 2022] },
			{ places: ['tianxin'] },
			{ layers: [] },
			{ layers: [...base.layers, { layer: 'creek', over: [0, 0] }] },
			{ figures: story.steps.flatMap(({ figures }) => figures.filter(({ id }) => id === 'forest')) }
		];
		const said = others.map((other) => pictureIn({ ...base, ...other }, story, lang));
		expect(new Set([pictureIn(base, story, lang), ...said]).size).toBe(others.length + 1);
		const accuracyM = 2400;
		const moved = { ...story, places: { ...story.places, jiulang: { ...story.places['jiulang']!, accuracyM } } };
		expect(pictureIn(base, moved, lang)).toContain('2.4');
	});

	test('nothing that the card says is said again', () => {
		for (const id of (Object.keys(FIGURES) as FigureId[]).filter((id) => !isDocked(id))) {
			const used = story.steps.find(({ figures }) => figures.some((figure) => figure.id === id))!;
			for (const claim of DRAWN_FROM[id])
				expect(pictureIn(used, story, lang)).not.toContain(story.claims[claim]!.says[lang]);
		}
	});
});
