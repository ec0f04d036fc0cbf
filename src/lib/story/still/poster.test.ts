import { expect, test } from 'vitest';
import { STILL_SIZES } from './frames.ts';
import { POSTERS, posterSize } from './poster.ts';

test('every window has a poster, and each still but that of the text is one', () => {
	expect(posterSize((media) => media === 'all')).toBe('desktop');
	expect(posterSize(() => true)).toBe('portrait');
	expect(POSTERS.map(({ size }) => size).sort()).toEqual(STILL_SIZES.filter((size) => size !== 'paper').sort());
});
