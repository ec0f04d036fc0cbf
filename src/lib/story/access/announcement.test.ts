import { expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { amountOf } from '#lib/schema/claim.ts';
import { LANGS } from '#lib/schema/localized.ts';
import type { LocalizedProse, FullStep } from '#lib/schema/story.ts';
import { announcement } from './announcement.ts';

const { story } = loadContent();
const captioned = (words: string): LocalizedProse => ({ zh: [[{ kind: 'words', text: words }]] });
const step: FullStep = {
	...story.steps[0]!,
	title: { zh: '两家大厂', en: 'Two works' },
	places: ['crrc-loco', 'crrc-institute'],
	layers: [{ layer: 'creek', over: [0, 0] }],
	figures: []
};

test('a step is announced by title, year, places and finding', () => {
	const figures: FullStep['figures'] = [{ id: 'two-works', caption: captioned('两个圈都是大概。') }];
	expect(announcement({ ...step, figures }, story, { year: 2022, lang: 'zh' })).toBe(
		'两家大厂。2022年。中车株机和中车株洲所。两个圈都是大概。'
	);
	expect(announcement(step, story, { year: 2012, lang: 'en' })).toBe(
		'Two works. 2012. CRRC Zhuzhou Locomotive and CRRC Zhuzhou Institute.'
	);
});

test('where no place is marked it is what the map lights', () => {
	expect(announcement({ ...step, places: [] }, story, { year: 2016, lang: 'zh' })).toBe('两家大厂。2016年。霞湾港。');
});

test('of two figures the chart speaks, with its figures in words', () => {
	const figures: FullStep['figures'] = [
		{ id: 'embers', caption: captioned('火。') },
		{ id: 'closures', caption: { zh: [[{ kind: 'claim', id: 'S06' }]] } }
	];
	const said = announcement({ ...step, figures }, story, { year: 2016, lang: 'zh' });
	expect(said.endsWith(`。${amountOf(story.claims, 'S06')}。`)).toBe(true);
	expect(said).not.toContain('火');
});

test('a title that was heard already is left out', () => {
	const said = announcement(step, story, { year: 2012, lang: 'zh', untitled: true });
	expect(said).toBe('2012年。中车株机和中车株洲所。');
});

test('every step has an announcement in every language, without a mark of its markup', () => {
	for (const lang of LANGS)
		for (const one of story.steps) {
			const said = announcement(one, story, { year: one.years[1], lang });
			expect(said, one.id).toContain(one.title[lang] ?? one.title.zh);
			for (const id of one.places) expect(said, one.id).toContain(story.places[id]!.name[lang]);
			expect(said, one.id).toMatch(/[.。”]$/);
			expect(said, one.id).not.toMatch(/[{}|]|undefined|。。|\.\./);
		}
});
