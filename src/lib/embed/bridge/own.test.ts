import { expect, test } from 'vitest';
import { own, ownSaid } from './own.ts';

test('a message says whose it is', () => {
	expect(own('height', { height: 640 })).toEqual({ ns: 'shifeng-story', v: 1, type: 'height', height: 640 });
});

test.for([
	[{ type: 'hello', mode: 'scroll', id: 'a' }, { type: 'hello' }],
	[
		{ type: 'goto', step: 'embers' },
		{ type: 'goto', step: 'embers' }
	],
	[
		{ type: 'goto', step: 3 },
		{ type: 'goto', step: '3' }
	],
	[
		{ type: 'scroll', top: 12.5 },
		{ type: 'scroll', top: 12.5 }
	],
	[{ type: 'goto' }, undefined],
	[{ type: 'scroll', top: '12' }, undefined],
	[{ type: 'scroll', top: NaN }, undefined],
	[{ type: 'height', height: 1 }, undefined],
	[{ v: 2, type: 'hello' }, undefined],
	[{ ns: 'another', type: 'hello' }, undefined]
] as const)('%o is read as %o', ([message, said]) => {
	expect(ownSaid({ ns: 'shifeng-story', v: 1, ...message })).toEqual(said);
});

test.for([null, undefined, 'hello', 3, []])('%o is none of ours', (data) => {
	expect(ownSaid(data)).toBeUndefined();
});
