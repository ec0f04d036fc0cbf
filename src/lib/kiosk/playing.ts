import type { Dwelling } from '#lib/story/timeline.ts';

/** How long a card of the usual length is shown while the story plays itself, in ms. */
const SHOWN = 13_000;
/** The length of a card's rest for which {@link SHOWN} is meant, heights of the window. */
const USUAL = 0.6;

/** How long a step is shown while the story plays itself, its way there included, in ms. */
export function shownFor({ dwell }: Dwelling): number {
	return SHOWN * Math.max(dwell / USUAL, 1);
}
