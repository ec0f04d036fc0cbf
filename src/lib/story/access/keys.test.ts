import { describe, expect, test } from 'vitest';
import { commandOf, takenBy, type Taken } from './keys.ts';

const pressed = (
	key: string,
	held: Partial<Record<'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing', boolean>> = {}
) => ({
	key,
	ctrlKey: false,
	altKey: false,
	metaKey: false,
	isComposing: false,
	...held
});
const says = (key: string, taken: Taken = 'free', letters = true) => commandOf(pressed(key), taken, letters);

test('→ and J lead on, ← and K back, ? to the help, on Chinese keyboards too', () => {
	expect(['ArrowRight', 'j', 'J', 'ArrowLeft', 'k', 'K', '?', '？'].map((key) => says(key))).toEqual([
		...['next', 'next', 'next'],
		...['previous', 'previous', 'previous'],
		...['help', 'help']
	]);
});

test('whatever scrolls a page is left to the browser', () => {
	for (const key of ['ArrowUp', 'ArrowDown', ' ', 'PageUp', 'PageDown', 'Home', 'End', 'Tab', 'Enter', 'Escape'])
		expect(says(key), key).toBeUndefined();
});

test('a key held with another is somebody else’s', () => {
	for (const held of ['ctrlKey', 'altKey', 'metaKey', 'isComposing'] as const)
		for (const key of ['ArrowLeft', 'j', '?'])
			expect(commandOf(pressed(key, { [held]: true }), 'free', true), `${held} ${key}`).toBeUndefined();
});

test('what arrow keys move keeps them, and what is typed into keeps all', () => {
	expect([says('ArrowRight', 'moved'), says('j', 'moved')]).toEqual([undefined, 'next']);
	expect([says('ArrowRight', 'typed'), says('j', 'typed'), says('?', 'typed')]).toEqual([
		undefined,
		undefined,
		undefined
	]);
});

test('letters can be switched off; the arrows stay', () => {
	expect([says('j', 'free', false), says('?', 'free', false)]).toEqual([undefined, undefined]);
	expect(says('ArrowRight', 'free', false)).toBe('next');
});

describe('the keyboard is taken', () => {
	/** An element that is, or stands in, what one of these selectors names. */
	const within = (...parts: string[]) => ({
		closest: ((selector: string) => (parts.some((part) => selector.includes(part)) ? {} : null)) as Element['closest']
	});
	test.for([
		['typed', within('select')],
		['moved', within('[role="slider"]')],
		['moved', within('[role="application"]')],
		['free', within('button')],
		['free', null]
	] as const)('%s', ([taken, element]) => expect(takenBy(element)).toBe(taken));
});
