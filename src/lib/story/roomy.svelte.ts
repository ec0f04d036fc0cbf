import { untrack } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';

/**
 * Whether the window has room for a chart at the foot of the map; else it stands in its card, and `.cramped` gives the
 * map all of its room. `fit` lays the page out anew when that changes. Called while a component is set up, behind what
 * lays it out first.
 */
export function roomy(query: string, fit: () => void): MediaQuery {
	const room = new MediaQuery(query, true);
	$effect(() => {
		void room.current;
		// To fit a map that is walked moves it, and with it what this would depend on.
		untrack(fit);
	});
	return room;
}
