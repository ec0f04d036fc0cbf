import { scaleLinear } from 'd3';
import { describe, expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { standingOf } from './mark.ts';
import { everyView, troubles } from './views.ts';
import { yearLabels, yearsOf } from './years.ts';

const { story } = loadContent();
const room = { width: 100, height: 40, em: 10 };

test('overlaps and escapes are found; what is not shown is in nobody’s way', () => {
	const label = { text: '天', x: 50, y: 20, size: 10 };
	expect(troubles([label, { ...label, x: 55 }], room)).toHaveLength(1);
	expect(troubles([label, { ...label, x: 95 }], room)).toHaveLength(1);
	expect(troubles([label, { ...label, x: 61 }, { ...label, shown: 0 }], room)).toEqual([]);
});

test('a view is looked at in every language, on the screen and on paper, at every half year of the dial', () => {
	expect(everyView([room])).toHaveLength(2 * 2 * 21);
});

describe('years', () => {
	test('are read from what a claim says of its time', () => {
		expect(yearsOf(story.claims['WATER-BEFORE']!)).toEqual([2011, 2015]);
		expect(yearsOf(story.claims['CLOSE-2014']!)).toEqual([2014]);
		expect(() => yearsOf({ ...story.claims['S18']!, asOf: { zh: '近年' } })).toThrow('S18');
	});

	test('are written whole where there is room for them, and in two digits where there is not', () => {
		const text = (px: number) =>
			yearLabels([2014, 2015], scaleLinear([2014, 2015], [0, px]), { y: 0, size: 10 }).map(({ text }) => text);
		expect(text(40)).toEqual(['2014', '2015']);
		expect(text(20)).toEqual(['2014', '15']);
	});
});

test('what a figure rests on shows in its mark', () => {
	expect((['corroborated', 'single', 'derived', 'newspaper', 'missing'] as const).map(standingOf)).toEqual([
		'stated',
		'stated',
		'derived',
		'contested',
		'missing'
	]);
});
