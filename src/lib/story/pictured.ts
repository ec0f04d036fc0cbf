import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

/** How long a reader who prints is kept waiting for pictures, in ms. */
const PATIENCE = 8000;

/** Fetches the stills for paper; done when all of them can be drawn, or when patience is at its end. */
async function fetchStills(story: HTMLElement): Promise<void> {
	const stills = [...story.querySelectorAll<HTMLImageElement>('img.still')].map((still) => {
		still.loading = 'eager';
		return still.decode();
	});
	await Promise.race([Promise.allSettled(stills), new Promise((late) => setTimeout(late, PATIENCE))]);
}

/** Whether a key means printing, as the browser takes it. */
const asksForPaper = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean =>
	key.toLowerCase() === 'p' && !shiftKey && !altKey && (/Mac/.test(navigator.platform) ? metaKey : ctrlKey);

/**
 * Sees to it that a story is printed with its pictures, which are not fetched until then. Chromium waits for lazy
 * pictures when it prints, but about two seconds at most, and not at all for those that `beforeprint` makes eager; other
 * browsers don't wait. So the key's own printing begins when the pictures are there; after printing from a menu they are
 * fetched if they were not, for the next try.
 */
export const pictured: Attachment<HTMLElement> = (story) => {
	const undo = [
		on(window, 'keydown', (event) => {
			if (!asksForPaper(event)) return;
			event.preventDefault();
			void fetchStills(story).then(() => print());
		}),
		on(window, 'afterprint', () => void fetchStills(story))
	];
	return () => undo.forEach((off) => off());
};
