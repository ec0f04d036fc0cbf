import { expect, test } from 'vitest';
import { didYouMean } from './suggest.ts';

test.for([
	['jiulan', 'did you mean "jiulang"? '],
	['s06', 'did you mean "S06"? '],
	['summit', '']
] as const)('%s', ([word, question]) => {
	expect(didYouMean(word, ['jiulang', 'zone', 'S06'])).toBe(question);
});

test('where nothing is known nothing is suggested', () => {
	expect(didYouMean('zone', [])).toBe('');
});
