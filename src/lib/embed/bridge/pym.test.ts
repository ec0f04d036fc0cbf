import { expect, test } from 'vitest';
import { pymAsks, pymHeight } from './pym.ts';

test('a height as pym.js 1.3 matches it', () => {
	// The expression of pym's own `_makeMessageRegex`.
	const read = /^pymxPYMxmap-1xPYMx(\S+)xPYMx(.*)$/.exec(pymHeight('map-1', 640));
	expect(read?.slice(1)).toEqual(['height', '640']);
});

test.for([
	['pymxPYMxmap-1xPYMxwidthxPYMx600', true],
	['pymxPYMxmap-1xPYMxviewport-iframe-positionxPYMx1280 800 20 0 660 600', true],
	['pymxPYMxmap-1xPYMxheightxPYMx600', false],
	['', false]
] as const)('%s asks for the height: %s', ([text, asks]) => {
	expect(pymAsks(text)).toBe(asks);
});
