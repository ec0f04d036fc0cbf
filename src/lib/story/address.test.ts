import { expect, test } from 'vitest';
import { addressOf, stepInAddress } from './address.ts';

const known = (id: string) => ['cover', 'zone', 'plots'].includes(id);
const at = (rest: string) => new URL(rest, 'https://example.org/story/');

test.for([
	['', undefined],
	['#zone', 'zone'],
	['?step=plots', 'plots'],
	['?step=plots#zone', 'zone'],
	['?step=nowhere', undefined],
	['?step=plots#receipt-S06', 'plots'],
	['#%E0%A4%A', undefined],
	['?step=', undefined]
] as const)('%s asks for %s', ([rest, step]) => {
	expect(stepInAddress(at(rest), known)).toBe(step);
});

test('the address of a step leads back to it, and keeps what else the address says', () => {
	expect(addressOf(at('?step=plots&from=weixin'), 'zone', false)).toBe('https://example.org/story/?from=weixin#zone');
	expect(stepInAddress(new URL(addressOf(at(''), 'plots', false)), known)).toBe('plots');
	expect(addressOf(at('#zone'), 'cover', true)).toBe('https://example.org/story/');
});
