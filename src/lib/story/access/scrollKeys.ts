import { takenBy } from './keys.ts';

/** How far browsers scroll for an arrow, in CSS pixels, and for a page, in heights of the window. */
const LINE = 40;
const PAGE = 0.875;
/** What a browser takes at most to glide for a key, in ms: 150 were measured. */
const GLIDE = 300;
/** How often it is asked whether the page answers, in ms. */
export const TICK = 250;
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

function scroll(event: KeyboardEvent): void {
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

/** That of glides which may have begun before keys were held. */
let over: Promise<void> | undefined;
let letting: ReturnType<typeof setInterval> | undefined;

/**
 * From now on a key that would make the page glide scrolls it at once. Chromium begins to glide at the press, by its
 * clock, and in a picture that is drawn behind all else that draws: a glide whose time is over before that picture comes
 * never takes place, and the key is lost. While a map is built that is many a key.
 *
 * @param before what was pressed before, if anything was, and where the page's top was then, in CSS pixels: where the
 *   page has not moved for it until its glide must be over, it moves at once
 * @returns when such a glide is over
 */
export function scrollAtOnce(before?: { event: Event; top: number }): Promise<void> {
	clearInterval(letting);
	if (!over) addEventListener('keydown', scroll);
	return (over ??= new Promise((done) => {
		setTimeout(() => {
			if (before?.event instanceof KeyboardEvent && Math.abs(scrollY - before.top) < 1) scroll(before.event);
			done();
		}, GLIDE);
	}));
}

/**
 * Lets the browser glide again when the page has answered in time for `ms` ms: what draws the first pictures of a map may
 * hold all else up for seconds.
 */
export function letGlide(ms: number): void {
	clearInterval(letting);
	let last = performance.now();
	let quiet = 0;
	letting = setInterval(() => {
		const passed = performance.now() - last;
		last += passed;
		quiet = passed < 2 * TICK ? quiet + passed : 0;
		if (quiet < ms) return;
		clearInterval(letting);
		over = undefined;
		removeEventListener('keydown', scroll);
	}, TICK);
}
