import { expect, test } from 'vitest';
import { wayOf } from './scrollKeys.ts';

const FREE = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, isComposing: false };
const way = (key: string, held: Partial<typeof FREE> = {}) => wayOf({ key, ...FREE, ...held }, 800);

test('keys that scroll go a line, a page less what is read on from, or to the end', () => {
	expect(['ArrowDown', ' ', 'PageDown', 'End'].map((key) => way(key))).toEqual([40, 700, 700, Infinity]);
	expect(['ArrowUp', 'PageUp', 'Home'].map((key) => way(key))).toEqual([-40, -700, -Infinity]);
	expect(way(' ', { shiftKey: true })).toBe(-700);
});

test('other keys, and keys held with another, scroll nothing', () => {
	for (const key of ['ArrowRight', 'j', 'Enter', 'Tab', 'Escape']) expect(way(key), key).toBeUndefined();
	for (const held of ['ctrlKey', 'altKey', 'metaKey', 'isComposing'] as const)
		for (const key of [' ', 'End']) expect(way(key, { [held]: true }), `${held} ${key}`).toBeUndefined();
	expect(way('End', { shiftKey: true })).toBeUndefined();
});
