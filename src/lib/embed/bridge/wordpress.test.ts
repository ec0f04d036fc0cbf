import { expect, test } from 'vitest';
import { secretIn, wordpressAsks, wordpressHeight } from './wordpress.ts';

test.for([
	['#?secret=Ab12cdEF34', 'Ab12cdEF34'],
	['#step-embers#?secret=Ab12', 'Ab12'],
	['#amp=1', undefined],
	['#?secret=', undefined],
	['', undefined]
] as const)('the secret in %s is %s', ([hash, secret]) => {
	expect(secretIn(hash)).toBe(secret);
});

test('a height carries the secret', () => {
	expect(wordpressHeight('Ab12', 640)).toEqual({ message: 'height', value: 640, secret: 'Ab12' });
});

test('it asks by saying that it is ready', () => {
	expect([{ message: 'ready', secret: 'Ab12' }, { message: 'link' }, 'ready', null].map(wordpressAsks)).toEqual([
		true,
		false,
		false,
		false
	]);
});
