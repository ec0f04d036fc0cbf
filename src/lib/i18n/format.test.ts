import { expect, test } from 'vitest';
import { FORMAT_HOLDS } from '#lib/schema/story.ts';
import { aboutMetres, formatDate, formatFigure, formatNumber, formatQuantity, shortDate } from './format.ts';

test('thousands are grouped from ten thousand on, in English from one thousand on, and no decimal is lost', () => {
	expect(formatNumber(3500, 'zh')).toBe('3500');
	expect(formatNumber(3500, 'en')).toBe('3,500');
	expect(formatNumber(408, 'en')).toBe('408');
	expect(formatNumber(49487.61, 'zh')).toBe('49,487.61');
	expect(formatNumber(15.15, 'en')).toBe('15.15');
});

test('dates read as each language writes them', () => {
	expect(formatDate('2018-12-30T11:38', 'zh')).toBe('2018年12月30日11时38分');
	expect(formatDate('2018-12-30T11:38', 'en')).toBe('11:38 on 30 December 2018');
	expect(formatDate('2022-08', 'zh')).toBe('2022年8月');
	expect(formatDate('2022-08', 'en')).toBe('August 2022');
	expect(formatDate('2016', 'en')).toBe('2016');
	expect(shortDate('2019-12-25', 'en')).toBe('25 Dec 2019');
	expect(shortDate('2023-05', 'en')).toBe('May 2023');
	expect(shortDate('2022-08', 'zh')).toBe('2022年8月');
});

test('a figure in a sentence is bare, a figure alone has its bound and unit', () => {
	const land = { value: 3500, unit: { zh: '亩', en: 'mu' }, bound: 'nearly' } as const;
	expect(formatFigure(land, 'zh')).toBe('3500');
	expect(formatFigure(land, 'zh', 'hanzi')).toBe('三千五百');
	expect(formatFigure(land, 'en', 'hanzi')).toBe('3,500');
	expect(formatQuantity(land, 'zh')).toBe('近3500亩');
	expect(formatQuantity(land, 'en')).toBe('nearly 3,500 mu');
	expect(formatQuantity({ value: 75, unit: { zh: '%', en: '%' }, bound: 'exact' }, 'en')).toBe('75%');
	expect(formatFigure({ value: 3, bound: 'exact' }, 'zh', 'roman')).toBe('III');
	expect(formatFigure({ value: 6, bound: 'exact' }, 'en', 'words')).toBe('six');
	expect(formatFigure({ value: 6, bound: 'exact' }, 'zh', 'words')).toBe('6');
	expect(formatFigure({ date: '2022-08-01' }, 'zh')).toBe('2022年8月1日');
});

test.for(['roman', 'words'] as const)('what cannot be written in %s is refused', (format) => {
	const written = (value: number) => formatFigure({ value, bound: 'exact' }, 'en', format);
	expect(written(FORMAT_HOLDS[format])).toBeTruthy();
	expect(() => written(FORMAT_HOLDS[format] + 1)).toThrow(RangeError);
	expect(() => written(2.5)).toThrow(RangeError);
	expect(() => written(0)).toThrow(RangeError);
});

test('accuracy is said in metres, from a kilometre on in kilometres', () => {
	expect(aboutMetres(600, 'zh')).toBe('约±600米');
	expect(aboutMetres(1800, 'en')).toBe('±1.8 km');
});
