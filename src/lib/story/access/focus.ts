/**
 * Gives the keyboard to the title of a step, where the page stands already: from there Tab goes on in its card, and a
 * screen reader reads on.
 */
export function focusTitle(step: string): void {
	const title = document.getElementById(`${step}-title`);
	if (!title) return;
	title.tabIndex = -1;
	title.focus({ preventScroll: true });
}

/** Gives the keyboard to the dial in the reader's hand. */
export function focusDial(): void {
	document.querySelector<HTMLElement>('.dial [role="slider"]')?.focus({ preventScroll: true });
}

/** Id of the step that the keyboard has come into, or nothing where it was a pointer: that may be about to press something. */
export function stepEntered({ target }: FocusEvent): string | undefined {
	if (!(target instanceof Element) || !target.matches(':focus-visible')) return undefined;
	return target.closest('[data-step]')?.id;
}

/** Gives the keyboard to a shape that was just laid over the free map. */
export const focusLaid = (id: string) => document.querySelector<SVGElement>(`[data-laid="${id}"]`)?.focus();
/** Gives the keyboard back to the button that lays a shape. */
export const focusLay = (id: string) => document.getElementById(`lay-${id}`)?.focus();
