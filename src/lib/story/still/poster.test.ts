import { expect, test } from 'vitest';
import { STILL_SIZES } from './frames.ts';
import { POSTERS, posterSize } from './poster.ts';

test('every window has a poster, and each still is one', () => {
	expect(posterSize((media) => media === 'all')).toBe('desktop');
	expect(posterSize(() => true)).toBe('tablet');
	expect(posterSize((media) => !media.includes('5/8'))).toBe('portrait');
	expect(posterSize((media) => media !== '(max-aspect-ratio: 1/1)' && !media.includes('700px'))).toBe('paper');
	expect(POSTERS.map(({ size }) => size).sort()).toEqual([...STILL_SIZES].sort());
});
