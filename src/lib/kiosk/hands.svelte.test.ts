import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listen } from './hands.ts';

let asleep: boolean;
let scanning: boolean;
let said: string[];
let undo: () => void;

beforeEach(() => {
	[asleep, scanning, said] = [false, false, []];
	document.body.innerHTML = '<button>here</button><div role="slider" tabindex="0">2016</div>';
	undo = listen({
		isAsleep: () => asleep,
		isScanning: () => scanning,
		ontouch: () => ((asleep = false), said.push('touch')),
		oncommand: (command) => said.push(command),
		onswitch: () => said.push('switch')
	});
});
afterEach(() => undo());

const button = () => document.querySelector('button')!;
const options = { bubbles: true, cancelable: true };
/** A key's event as the hand made it, `at` ms of the page's time. */
const key = (type: 'keydown' | 'keyup', key: string, at: number) =>
	Object.defineProperty(new KeyboardEvent(type, { ...options, key }), 'timeStamp', { value: at });
const press = (name: string, on: Element = document.body, at = 0) => on.dispatchEvent(key('keydown', name, at));
const lift = (name: string, at = 0) => document.body.dispatchEvent(key('keyup', name, at));

test('a key that wakes the stand does nothing else', () => {
	asleep = true;
	press('PageDown');
	expect(said).toEqual(['touch']);
	press('PageDown');
	expect(said).toEqual(['touch', 'touch', 'next']);
});

test('a finger that wakes the stand presses nothing', () => {
	const clicked = vi.fn();
	button().addEventListener('click', clicked);
	asleep = true;
	const tap = (pointerId: number) => {
		for (const type of ['pointerdown', 'pointerup', 'click'])
			button().dispatchEvent(new PointerEvent(type, { ...options, pointerId }));
	};
	tap(5);
	expect(clicked).not.toHaveBeenCalled();
	tap(6);
	expect(clicked).toHaveBeenCalledOnce();
	expect(said).toEqual(['touch', 'touch']);
});

test('Space goes on when it is let go, and held it asks for the controls', () => {
	press(' ', document.body, 1000);
	expect(said).toEqual(['touch']);
	lift(' ', 1100);
	expect(said.at(-1)).toBe('next');
	press(' ', document.body, 1200);
	press(' ', document.body, 2000);
	lift(' ', 2000);
	expect(said.at(-1)).toBe('switch');
});

test('a page that is slow to hear of a short press does not take it for a long one', () => {
	const now = vi.spyOn(performance, 'now').mockReturnValue(1000);
	press(' ', document.body, 1000);
	now.mockReturnValue(4000);
	lift(' ', 1090);
	expect(said.at(-1)).toBe('next');
	now.mockRestore();
});

test('while controls light up one after another, Space and Enter choose', () => {
	scanning = true;
	press(' ');
	lift(' ');
	press('Enter');
	expect(said.filter((word) => word !== 'touch')).toEqual(['switch', 'switch']);
});

test('what has keys of its own keeps them', () => {
	press('ArrowRight', document.querySelector('[role=slider]')!);
	expect(said).toEqual(['touch']);
});

test('a control that has the keyboard is pressed by it', () => {
	button().focus({ focusVisible: true } as FocusOptions);
	expect(press('Enter', button())).toBe(true);
	expect(said).toEqual(['touch']);
});

test('fingers that go on moving are noticed, those that only hover are not', () => {
	window.dispatchEvent(new PointerEvent('pointermove', { ...options, buttons: 0 }));
	expect(said).toEqual([]);
	window.dispatchEvent(new PointerEvent('pointermove', { ...options, buttons: 1 }));
	expect(said).toEqual(['touch']);
});
