import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

/** Less than this is a finger that trembles, in CSS pixels. */
const SHORTEST = 36;
/** What is moved by fingers itself. */
const MOVED = '[role="slider"], [role="application"], input, select, textarea';

/** Which way a finger has swept: 1 on (to the left), -1 back, 0 where it was no sweep, or one up or down. */
export function swept(dx: number, dy: number): -1 | 0 | 1 {
	if (Math.abs(dx) < SHORTEST || Math.abs(dx) < 1.5 * Math.abs(dy)) return 0;
	return dx < 0 ? 1 : -1;
}

/**
 * Calls `onswipe` with 1 or -1 where one finger sweeps sideways over an element whose `touch-action` is `pan-y`: sweeps up
 * and down are the page's, and the browser takes them away before they end here.
 */
export function swipe(onswipe: (by: -1 | 1) => void): Attachment<HTMLElement> {
	return (element) => {
		let from: { id: number; x: number; y: number } | undefined;
		const undo = [
			on(element, 'pointerdown', ({ pointerId: id, pointerType, clientX: x, clientY: y, isPrimary, target }) => {
				const free = pointerType !== 'mouse' && !(target as Element).closest(MOVED);
				// A second finger makes it something else.
				from = free && isPrimary ? { id, x, y } : undefined;
			}),
			on(element, 'pointercancel', () => (from = undefined)),
			on(element, 'pointerup', ({ pointerId, clientX, clientY }) => {
				if (!from || from.id !== pointerId) return;
				const by = swept(clientX - from.x, clientY - from.y);
				from = undefined;
				if (by !== 0) onswipe(by);
			})
		];
		return () => undo.forEach((off) => off());
	};
}
