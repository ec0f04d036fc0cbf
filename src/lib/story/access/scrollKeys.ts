import { takenBy } from './keys.ts';

/** How far browsers scroll for an arrow, in CSS pixels, and for a page, in heights of the window. */
const LINE = 40;
const PAGE = 0.875;
/** What Space presses. */
const PRESSED = 'button, summary';

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'>;

/**
 * How far a key scrolls a page whose window is `height` high, in CSS pixels: infinitely far to either end. Nothing for a
 * key that scrolls none, or that is held with another.
 */
export function wayOf(
	{ key, shiftKey, ctrlKey, altKey, metaKey, isComposing }: Key,
	height: number
): number | undefined {
	if (ctrlKey || altKey || metaKey || isComposing) return undefined;
	if (key === ' ') return (shiftKey ? -PAGE : PAGE) * height;
	const ways: Readonly<Record<string, number>> = {
		ArrowUp: -LINE,
		ArrowDown: LINE,
		PageUp: -PAGE * height,
		PageDown: PAGE * height,
		Home: -Infinity,
		End: Infinity
	};
	return shiftKey ? undefined : ways[key];
}

/** Whether a box is taller within than without, and scrolled for it. */
const isScrolled = (box: Element) =>
	box.scrollHeight > box.clientHeight + 1 && ['auto', 'scroll'].includes(getComputedStyle(box).overflowY);

/** Whether a key that scrolls would scroll the page, and nothing within it, from what has the keyboard. */
function reachesPage(element: Element | null, key: string): boolean {
	if (takenBy(element) !== 'free' || (key === ' ' && element?.closest(PRESSED))) return false;
	for (let box = element; box && box !== document.body && box !== document.documentElement; box = box.parentElement)
		if (isScrolled(box)) return false;
	return true;
}

/**
 * Scrolls the page at once by a key that would make it glide. Chromium begins to glide at the press, by its clock, and
 * in a picture that is drawn behind all else that draws: a glide whose time is over before that picture comes never
 * takes place, and the key is lost. While a map is built that is many a key.
 */
export function scrollAtOnce(event: KeyboardEvent): void {
	if (event.defaultPrevented) return;
	const page = document.documentElement;
	const way = wayOf(event, page.clientHeight);
	if (way === undefined || !reachesPage(document.activeElement, event.key)) return;
	const top = Math.min(Math.max(scrollY + way, 0), page.scrollHeight - page.clientHeight);
	// At its end the key may be another's, as of the page that this one stands in.
	if (Math.abs(top - scrollY) < 1) return;
	event.preventDefault();
	scrollTo({ top, behavior: 'instant' });
}
