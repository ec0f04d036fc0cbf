import { expect, test } from 'vitest';
import { boldEms, ems, isHanzi } from './ems.ts';

test('汉字 and their punctuation are as wide as high, letters are not', () => {
	expect(ems('湘江，')).toBe(3);
	expect(boldEms('湘江')).toBe(2);
	expect(ems('Xiang')).toBeLessThan(3);
});

test('in the bold serif a broad word is wider than a narrow one of as many letters', () => {
	expect(boldEms('Hukun')).toBeGreaterThan(boldEms('Jilit') + 1);
	expect(boldEms('Hukun')).toBeGreaterThan(ems('Hukun'));
});

test('only words of 汉字 alone may stand one letter below the other', () => {
	expect(['沪昆铁路', 'S52', '长株高速S21'].map(isHanzi)).toEqual([true, false, false]);
});
