/**
 * Lets the keyboard into a box whenever its content is taller than the box, as with very large letters: it can then be
 * scrolled by keys like anything else. Returns the undo.
 */
export function scrollable(box: HTMLElement): () => void {
	const measure = new ResizeObserver(() => {
		if (box.scrollHeight > box.clientHeight + 1) box.tabIndex = 0;
		else box.removeAttribute('tabindex');
	});
	measure.observe(box);
	for (const child of box.children) measure.observe(child);
	return () => measure.disconnect();
}
