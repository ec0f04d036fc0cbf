import { sum } from 'd3';

/** Letters as wide as they are high: 汉字 with their punctuation. */
const WIDE = /[\u2e80-\u9fff\uff00-\uffef“”—…]/;

/** Whether words are written in 汉字 alone: each letter is then as wide as high, and may stand below the one before. */
export const isHanzi = (text: string): boolean => [...text].every((letter) => WIDE.test(letter));

/** About how wide words are, in units of their size; what a browser draws is up to a tenth narrower. */
export function ems(text: string): number {
	const em = (letter: string) => (WIDE.test(letter) ? 1 : /\d/.test(letter) ? 0.56 : letter === 'I' ? 0.4 : 0.52);
	return sum([...text], em);
}
