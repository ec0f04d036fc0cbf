import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lock } from './lock.ts';

let unlock: () => void;
beforeEach(() => {
	unlock = lock();
	document.body.innerHTML = '<a href="https://example.org/" target="_blank">away</a><button>here</button>';
});
afterEach(() => unlock());

const link = () => document.querySelector('a')!;
const button = () => document.querySelector('button')!;
/** Whether an event was let through to what a browser does with it by itself. */
const through = (event: Event, at: Element = button()) => at.dispatchEvent(event);
const options = { bubbles: true, cancelable: true };

test.for(['contextmenu', 'selectstart', 'dragstart', 'drop', 'dblclick', 'auxclick'])('%s is refused', (type) => {
	expect(through(new Event(type, options))).toBe(false);
});

test('links lead nowhere, but hear that they were pressed', () => {
	const pressed = vi.fn();
	link().addEventListener('click', pressed);
	expect(through(new MouseEvent('click', options), link())).toBe(false);
	expect(pressed).toHaveBeenCalledOnce();
});

test('no window opens', () => {
	expect(window.open('about:blank')).toBeNull();
});

test('the wheel magnifies nothing, and still scrolls', () => {
	expect(through(new WheelEvent('wheel', { ...options, ctrlKey: true }))).toBe(false);
	expect(through(new WheelEvent('wheel', options))).toBe(true);
});

test("the browser's keys stay away from it and from the page", () => {
	const heard = vi.fn();
	window.addEventListener('keydown', heard);
	for (const key of [{ key: 'F5' }, { key: 'p', ctrlKey: true }, { key: 'ArrowLeft', altKey: true }])
		expect(through(new KeyboardEvent('keydown', { ...options, ...key }))).toBe(false);
	expect(heard).not.toHaveBeenCalled();
	expect(through(new KeyboardEvent('keydown', { ...options, key: 'Tab' }))).toBe(true);
	expect(heard).toHaveBeenCalledOnce();
	window.removeEventListener('keydown', heard);
});

test('the third finger is not heard, nor its click', () => {
	const heard = vi.fn();
	button().addEventListener('pointerdown', heard);
	button().addEventListener('click', heard);
	for (const pointerId of [101, 102, 103]) through(new PointerEvent('pointerdown', { ...options, pointerId }));
	expect(heard).toHaveBeenCalledTimes(2);
	for (const pointerId of [101, 102, 103]) {
		through(new PointerEvent('pointerup', { ...options, pointerId }));
		through(new PointerEvent('click', { ...options, pointerId }));
	}
	expect(heard).toHaveBeenCalledTimes(4);
});

test('unlocked, everything is as it was', () => {
	unlock();
	expect(through(new Event('contextmenu', options))).toBe(true);
	expect(window.open).not.toBeUndefined();
	expect(String(window.open)).toContain('native code');
});
