import { takenBy } from './keys.ts';

/** How far browsers scroll for an arrow, in CSS pixels, and for a page, in heights of the window. */
const LINE = 40;
const PAGE = 0.875;
/** What a browser takes at most to glide for a key, in ms: 150 were measured. */
const GLIDE = 300;
/** When a key must have moved the page, in ms: in no browser does it glide for longer. */
export const LOST = 600;
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

/** Where the page's top would be after a key, in CSS pixels; nothing for a key that moves it nowhere. */
function topAfter(event: KeyboardEvent): number | undefined {
	if (event.defaultPrevented) return undefined;
	const page = document.documentElement;
	const way = wayOf(event, page.clientHeight);
	if (way === undefined || !reachesPage(document.activeElement, event.key)) return undefined;
	const top = Math.min(Math.max(scrollY + way, 0), page.scrollHeight - page.clientHeight);
	// At its end the key may be another's, as of the page that this one stands in.
	return Math.abs(top - scrollY) < 1 ? undefined : top;
}

function scroll(event: KeyboardEvent): void {
	const top = topAfter(event);
	if (top === undefined) return;
	event.preventDefault();
	scrollTo({ top, behavior: 'instant' });
}

let watched: ReturnType<typeof setTimeout> | undefined;
const forget = () => clearTimeout(watched);

/** A key that the browser glides for: where it has not gone half the way when any glide is over, the page goes all of it. */
function watch(event: KeyboardEvent): void {
	forget();
	const [from, top] = [scrollY, event.repeat ? undefined : topAfter(event)];
	if (top === undefined) return;
	watched = setTimeout(() => {
		if (Math.abs(top - scrollY) > Math.abs(top - from) / 2) scrollTo({ top, behavior: 'instant' });
	}, LOST);
}

/** What of the reader's takes the page elsewhere than a key asked for. */
const ELSEWHERE = ['wheel', 'touchstart', 'pointerdown'] as const;

function watchKeys(): void {
	addEventListener('keydown', watch);
	for (const sign of ELSEWHERE) addEventListener(sign, forget, { passive: true });
}

/** Leaves all keys to the browser. */
export function leaveKeys(): void {
	clearInterval(letting);
	forget();
	over = undefined;
	removeEventListener('keydown', scroll);
	removeEventListener('keydown', watch);
	for (const sign of ELSEWHERE) removeEventListener(sign, forget);
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
	if (!over) {
		leaveKeys();
		addEventListener('keydown', scroll);
	}
	return (over ??= new Promise((done) => {
		setTimeout(() => {
			if (before?.event instanceof KeyboardEvent && Math.abs(scrollY - before.top) < 1) scroll(before.event);
			done();
		}, GLIDE);
	}));
}

/**
 * Lets the browser glide again when the page has answered in time for `ms` ms: what draws the first pictures of a map may
 * hold all else up for seconds. A key that is lost even so, as on a machine that others keep busy, is made good.
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
		leaveKeys();
		watchKeys();
	}, TICK);
}
