/** What a reader reads by: of all these on a page one stands highest in the window. */
const READ = 'section[id], article[id], li[id], tr[id]';

/**
 * Remembers what stands nearest to the window's upper edge, rather below it than above, and where. Returns what brings it back there once the words
 * of the page have changed, and with them how long everything above it is.
 */
export function holdPlace(root: ParentNode = document): () => void {
	const shown = [...root.querySelectorAll(READ)].filter((element) => element.getClientRects().length > 0);
	// What is cut off above is half read already.
	const from = ({ top }: DOMRect) => (top < 0 ? -2 * top : top);
	const tops = shown.map((element) => ({ element, rect: element.getBoundingClientRect() }));
	const held = tops.sort((a, b) => from(a.rect) - from(b.rect))[0];
	return () => {
		// It may have been written anew.
		const element = held && root.querySelector(`#${CSS.escape(held.element.id)}`);
		if (!element) return;
		const moved = element.getBoundingClientRect().top - held.rect.top;
		if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
	};
}
