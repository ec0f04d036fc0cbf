import { expect, test } from 'vitest';
import { aboutMetres, formatDate, formatFigure, formatNumber, formatQuantity } from './format.ts';

test('thousands are grouped only from ten thousand on, and no decimal is lost', () => {
	expect(formatNumber(3500, 'zh')).toBe('3500');
	expect(formatNumber(49487.61, 'zh')).toBe('49,487.61');
	expect(formatNumber(15.15, 'en')).toBe('15.15');
});

test('dates read as each language writes them', () => {
	expect(formatDate('2018-12-30T11:38', 'zh')).toBe('2018年12月30日11时38分');
	expect(formatDate('2018-12-30T11:38', 'en')).toBe('11:38 on 30 December 2018');
	expect(formatDate('2022-08', 'zh')).toBe('2022年8月');
	expect(formatDate('2022-08', 'en')).toBe('August 2022');
	expect(formatDate('2016', 'en')).toBe('2016');
});

test('a figure in a sentence is bare, a figure alone has its bound and unit', () => {
	const land = { value: 3500, unit: { zh: '亩', en: 'mu' }, bound: 'nearly' } as const;
	expect(formatFigure(land, 'zh')).toBe('3500');
	expect(formatFigure(land, 'zh', 'hanzi')).toBe('三千五百');
	expect(formatFigure(land, 'en', 'hanzi')).toBe('3500');
	expect(formatQuantity(land, 'zh')).toBe('近3500亩');
	expect(formatQuantity(land, 'en')).toBe('nearly 3500 mu');
	expect(formatFigure({ value: 3, bound: 'exact' }, 'zh', 'roman')).toBe('III');
	expect(() => formatFigure({ value: 13, bound: 'exact' }, 'zh', 'roman')).toThrow(RangeError);
	expect(formatFigure({ date: '2022-08-01' }, 'zh')).toBe('2022年8月1日');
});

test('accuracy is said in metres, from a kilometre on in kilometres', () => {
	expect(aboutMetres(600, 'zh')).toBe('约±600米');
	expect(aboutMetres(1800, 'en')).toBe('about ±1.8 km');
});
