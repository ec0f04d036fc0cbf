import { expect, test } from 'vitest';
import { commandOf, isBrowsers, type Pressed } from './keys.ts';

const pressed = (key: string, held: Partial<Pressed> = {}): Pressed => ({
	key,
	shiftKey: false,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	...held
});

test.for([
	['PageDown', 'next'],
	['ArrowRight', 'next'],
	[' ', 'next'],
	['PageUp', 'back'],
	['ArrowLeft', 'back'],
	['Home', 'first'],
	['End', 'last'],
	['b', 'blank'],
	['.', 'blank'],
	['Tab', undefined],
	['Enter', undefined],
	['constructor', undefined]
] as const)('%s: %s', ([key, command]) => {
	expect(commandOf(pressed(key))).toBe(command);
});

test('Space with Shift leads back', () => {
	expect(commandOf(pressed(' ', { shiftKey: true }))).toBe('back');
});

test('a key held with another is no command, and stays away from the browser', () => {
	for (const held of ['ctrlKey', 'metaKey', 'altKey'] as const) {
		expect(commandOf(pressed('ArrowLeft', { [held]: true }))).toBeUndefined();
		expect(isBrowsers(pressed('ArrowLeft', { [held]: true }))).toBe(true);
	}
});

test.for(['F1', 'F5', 'F11', 'F12', 'BrowserBack', 'BrowserHome', 'ContextMenu', 'Backspace', 'ZoomIn'])(
	'%s stays away from the browser',
	(key) => {
		expect(isBrowsers(pressed(key))).toBe(true);
	}
);

test.for(['Tab', 'Enter', 'ArrowDown', 'Escape', 'f', '1'])('%s is left alone', (key) => {
	expect(isBrowsers(pressed(key))).toBe(false);
});
