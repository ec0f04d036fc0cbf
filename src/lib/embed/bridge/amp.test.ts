import { expect, test } from 'vitest';
import { ampAsks, ampSize } from './amp.ts';

test('one message holds the height for AMP and for Datawrapper', () => {
	expect(ampSize('chart', 640)).toEqual({
		sentinel: 'amp',
		type: 'embed-size',
		height: 640,
		'datawrapper-height': { chart: 640 }
	});
});

test.for([
	[{ sentinel: 'amp', type: 'frames-init' }, true],
	[{ sentinel: 'amp', type: 'embed-size' }, false],
	[{ type: 'frames-init' }, false],
	['frames-init', false],
	[null, false],
	[undefined, false]
] as const)('%o asks for the height: %s', ([data, asks]) => {
	expect(ampAsks(data)).toBe(asks);
});
