import { on } from 'svelte/events';
import { commandOf, type Command } from './keys.ts';

/** A key held for so long, in ms, is no press but the wish to choose. */
const HELD = 800;
/** What has keys of its own. */
const OWN_KEYS = '[role="slider"], [role="application"], input';

export interface Hands {
	/** Nobody is at the stand, it is about to go back, or its screen is dark: the touch that wakes it does nothing else. */
	isAsleep: () => boolean;
	/** The controls light up one after another. */
	isScanning: () => boolean;
	ontouch: () => void;
	oncommand: (command: Command) => void;
	/** A single switch asks for the controls to light up, or for the one that is lit. */
	onswitch: () => void;
}

function swallow(event: Event): void {
	event.preventDefault();
	event.stopImmediatePropagation();
}

/** Whether a control has the keyboard, and shows it: its keys are then its own. */
const keyed = () => document.activeElement?.matches(':focus-visible') === true;

/** Hears what visitors do with their hands, a clicker or a single switch, before the page does. Returns the undo. */
export function listen(hands: Hands): () => void {
	const first = { capture: true, passive: false } as const;
	/** The finger that woke the stand, and when a key went down that may be held, by the hand's time: the page may have been busy. */
	let woke: number | undefined;
	let down: number | undefined;

	const keydown = (event: KeyboardEvent) => {
		if (hands.isAsleep()) {
			if (event.repeat) return;
			hands.ontouch();
			return swallow(event);
		}
		hands.ontouch();
		if (event.target instanceof Element && event.target.closest(OWN_KEYS)) return;
		if ((event.key === ' ' || event.key === 'Enter') && keyed() && !hands.isScanning()) return;
		if (event.key === 'Enter') {
			if (!event.repeat) hands.onswitch();
			return swallow(event);
		}
		const command = commandOf(event);
		if (!command) return;
		if (event.key === ' ') down ??= event.timeStamp;
		else hands.oncommand(command);
		swallow(event);
	};
	const keyup = (event: KeyboardEvent) => {
		if (event.key !== ' ' || down === undefined) return;
		const held = event.timeStamp - down >= HELD;
		down = undefined;
		if (held || hands.isScanning()) hands.onswitch();
		else hands.oncommand(commandOf(event) ?? 'next');
		swallow(event);
	};
	const pointerdown = (event: PointerEvent) => {
		const asleep = hands.isAsleep();
		hands.ontouch();
		woke = asleep ? event.pointerId : undefined;
		if (asleep) swallow(event);
	};
	const click = (event: MouseEvent) => {
		if ((event as PointerEvent).pointerId === woke) swallow(event);
		woke = undefined;
	};
	const stir = () => !hands.isAsleep() && hands.ontouch();
	const undo = [
		on(window, 'keydown', keydown, first),
		on(window, 'keyup', keyup, first),
		on(window, 'pointerdown', pointerdown, first),
		on(window, 'click', click, first),
		on(window, 'pointermove', ({ buttons }) => buttons > 0 && stir(), first),
		on(window, 'touchmove', stir, { capture: true, passive: true }),
		on(window, 'wheel', stir, { capture: true, passive: true })
	];
	return () => undo.forEach((off) => off());
}
