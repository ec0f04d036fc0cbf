import { expect, test } from 'vitest';
import { own, ownSaid } from '../bridge/own.ts';
import { heard, tell } from './heard.ts';

const detail = { id: 'embers', index: 4, year: 2018, lang: 'zh', mode: 'embed' };

test('the loader hears what the bridge says', () => {
	expect(heard(own('ready', { mode: 'stack', lang: 'zh' }))).toEqual({ type: 'ready' });
	expect(heard(own('height', { height: 640 }))).toEqual({ type: 'height', height: 640 });
	expect(heard(own('scroll', { top: 0 }))).toEqual({ type: 'scroll', top: 0 });
	expect(heard(own('step', detail))).toEqual({ type: 'step', detail });
	expect(heard(own('ack'))).toBeUndefined();
});

test('the bridge hears what the loader says', () => {
	expect(ownSaid(tell('hello', { mode: 'scroll', id: 'a' }))).toEqual({ type: 'hello' });
	expect(ownSaid(tell('goto', { step: 'embers' }))).toEqual({ type: 'goto', step: 'embers' });
	expect(ownSaid(tell('scroll', { top: 12.5 }))).toEqual({ type: 'scroll', top: 12.5 });
});

test.for([
	null,
	'ready',
	{ type: 'ready' },
	{ ns: 'shifeng-story', v: 2, type: 'ready' },
	...[0, -1, NaN, 1e9, '640px'].map((height) => ({ ns: 'shifeng-story', v: 1, type: 'height', height })),
	{ ns: 'shifeng-story', v: 1, type: 'scroll', top: -1 },
	{ ns: 'shifeng-story', v: 1, type: 'step' }
])('%o is not heard', (data) => {
	expect(heard(data)).toBeUndefined();
});
