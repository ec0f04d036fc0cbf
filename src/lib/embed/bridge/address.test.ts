import { expect, test } from 'vitest';
import { addressed, stepInHash } from './address.ts';

const at = (address: string) => addressed(new URL(address, 'https://example.org/embed/zh/'));

test('an address that says nothing', () => {
	expect(at('')).toEqual({ childId: null, label: 'shifeng-story', secret: undefined, mode: 'stepper' });
});

test('what pym.js, Datawrapper’s hosts and WordPress write into it', () => {
	expect(at('?mode=stack&initialWidth=600&childId=map-1&id=chart-7#?secret=Ab12')).toEqual({
		childId: 'map-1',
		label: 'chart-7',
		secret: 'Ab12',
		mode: 'stack'
	});
});

test('a mode nobody knows is the default', () => {
	expect(at('?mode=scrolling').mode).toBe('stepper');
	expect(at('?mode=scroll').mode).toBe('scroll');
});

test.for([
	['#step-embers', 'embers'],
	['#step-tianxin-road', 'tianxin-road'],
	['#slide-3', '3'],
	['#step-embers#?secret=Ab12', 'embers'],
	['#slide-x', undefined],
	['#?secret=Ab12', undefined],
	['#amp=1', undefined],
	['#embers', undefined],
	['', undefined]
] as const)('%s asks for %s', ([hash, step]) => {
	expect(stepInHash(hash)).toBe(step);
});
