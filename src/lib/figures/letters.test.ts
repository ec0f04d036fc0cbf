import { expect, test } from 'vitest';
import { boxOf, ems, wrapped } from './letters.ts';

test('汉字 are as wide as high, digits and Latin about half of that', () => {
	expect(ems('清水塘')).toBe(3);
	expect(ems('2022')).toBeCloseTo(2.24);
	expect(ems('III类')).toBeCloseTo(2.2);
});

test('a box lies where its words are anchored', () => {
	const label = { text: '年', x: 100, y: 50, size: 10 };
	expect(boxOf(label).x).toBe(100);
	expect(boxOf({ ...label, anchor: 'middle' }).x).toBe(95);
	expect(boxOf({ ...label, anchor: 'end' }).x).toBe(90);
});

test.for([
	['国家轨道交通装备高新技术产业化基地', 13],
	['全国首批城区老工业区搬迁改造试点', 9],
	['National base for high-tech rail equipment', 10]
] as const)('%s is parted into lines of at most %d, nothing lost', ([text, most]) => {
	const lines = wrapped(text, most);
	for (const line of lines) expect(ems(line)).toBeLessThanOrEqual(most);
	expect(lines.join(text.includes(' ') ? ' ' : '')).toBe(text);
});

test('no single 汉字 is left over', () => {
	expect(wrapped('未见数据', 3)).toEqual(['未见', '数据']);
});

test('no last word is left over where lines can be even', () => {
	expect(wrapped('National base for high-tech rail equipment', 17)).toEqual([
		'National base for',
		'high-tech rail equipment'
	]);
	expect(wrapped('National advanced district for progress in science and technology', 15)).toHaveLength(3);
});

test('no line ends at a fixed space, or between a number and its 年', () => {
	expect(wrapped('2015—2022年没有变', 6.5)).toEqual(['2015—2022年', '没有变']);
	expect(wrapped('more than 40\u00a0billion\u00a0yuan', 9)).toEqual(['more than', '40\u00a0billion\u00a0yuan']);
});
