import { untrack } from 'svelte';
import { yearShare } from '#lib/map/inks.ts';
import type { Lang } from '#lib/schema/localized.ts';
import type { Mode } from '#lib/schema/scene.ts';
import { attributes, dye, stepEvent } from './contract.ts';
import type { Telling } from './telling.svelte.ts';

/** What the page alone knows: where it is shown, its language, whether its script runs, and the element that speaks to the host. */
export interface Page {
	mode: Mode;
	lang: Lang;
	ready: boolean;
	speaker: HTMLElement | undefined;
}

/**
 * Keeps the page and its hosts told of the story: the inks, the attributes of `<html>` and the event of each step.
 * Called once while a component is set up, and ends with it.
 */
export function publish(telling: Telling, page: () => Page): void {
	/** The same in each of the inks' own steps: to dye the page costs a style recalculation. */
	const share = $derived(yearShare(telling.scene.year));
	/** What stands on the document already: most of it stays from frame to frame. */
	let told: Record<string, string> = {};
	$effect(() => dye(document.documentElement.style, share));
	$effect(() => void (document.documentElement.dataset['motion'] = telling.motion.wish));
	$effect(() => {
		const { scene, frame, live, progress } = telling;
		const what = { scene, scale: frame.scale, live: live.status === 'live', ready: page().ready };
		const where = { step: progress.step.id, progress: progress.position.progress };
		const next = attributes({ ...what, ...where });
		for (const [name, value] of Object.entries(next))
			if (told[name] !== value) document.documentElement.dataset[name] = value;
		told = next;
	});
	$effect(() => {
		const year = untrack(() => telling.scene.year);
		const { speaker, lang, mode } = page();
		speaker?.dispatchEvent(stepEvent(telling.progress.step, year, lang, mode));
	});
}
