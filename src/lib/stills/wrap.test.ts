import { expect, test } from 'vitest';
import { wrap } from './wrap.ts';

/** Every letter as wide as it is high. */
const square = (words: string, size: number) => [...words].length * size;

test('no line is wider than its column, and nothing is lost', () => {
	const text = '到2014年底，关了80家；到2016年底，推算108家。';
	const lines = wrap(text, 'zh', 100, 10, square);
	expect(Math.max(...lines.map((line) => square(line, 10)))).toBeLessThanOrEqual(100);
	expect(lines.join('')).toBe(text);
});

test('a line begins with no mark, and words stay whole', () => {
	expect(wrap('一二三四五。六', 'zh', 50, 10, square).every((line) => !/^[，。；]/.test(line))).toBe(true);
	expect(wrap('the quiet old river', 'en', 90, 10, square)).toEqual(['the quiet', 'old river']);
});

test('a word that no line can hold is said so', () => {
	expect(() => wrap('immeasurable', 'en', 50, 10, square)).toThrow(RangeError);
});
