import { on } from 'svelte/events';
import { isBrowsers } from './keys.ts';
import { Pointers } from './pointers.ts';

/** What a page does by itself that a stand must not. */
const REFUSED = ['contextmenu', 'selectstart', 'dragstart', 'drop', 'dblclick', 'auxclick', 'submit', 'gesturestart'];
/** What a finger says, in the order in which it says it. */
const FINGERS = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'click'] as const;
/** The buttons of a mouse that scroll by themselves, and lead back and on. */
const FURTHER_BUTTONS = [1, 3, 4];

const refuse = (event: Event) => event.preventDefault();

/** The event goes no further, and does nothing. */
function swallow(event: Event): void {
	event.preventDefault();
	event.stopImmediatePropagation();
}

/**
 * Shuts a page in: it has no menu, selects and drags nothing, is not magnified, opens no window and leads nowhere, and
 * hears no more than two fingers at once. Whatever the page does with its own events goes on. What belongs to the
 * operating system, as sweeping in from an edge, no page can hold. Returns the undo.
 */
export function lock(page: Window & typeof globalThis = window): () => void {
	const pointers = new Pointers();
	const first = { capture: true, passive: false } as const;
	const finger = (event: PointerEvent) => {
		const now = performance.now();
		const { pointerId: id, type } = event;
		const heard = type === 'pointerdown' ? pointers.down(id, now) : pointers.stir(id, now);
		if (type === 'pointerup' || type === 'pointercancel') pointers.up(id);
		if (!heard) swallow(event);
	};
	const { open } = page;
	page.open = () => null;
	const undo = [
		...REFUSED.map((type) => on(page, type, refuse, first)),
		...FINGERS.map((type) => on(page, type, (event) => finger(event as PointerEvent), first)),
		// A link that does something by itself still does; what it leads to stays away.
		on(page, 'click', (event) => (event.target as Element).closest?.('a[href]') && event.preventDefault(), first),
		...(['mousedown', 'mouseup'] as const).map((type) =>
			on(page, type, (event) => FURTHER_BUTTONS.includes(event.button) && event.preventDefault(), first)
		),
		on(page, 'touchmove', (event) => event.touches.length > 1 && event.preventDefault(), first),
		on(page, 'wheel', (event) => event.ctrlKey && event.preventDefault(), first),
		// Among those that go no further is the one for printing, which the story would answer itself.
		on(page, 'keydown', (event) => isBrowsers(event) && swallow(event), first)
	];
	return () => {
		page.open = open;
		for (const off of undo) off();
	};
}
