import { untrack } from 'svelte';
import type { Receipts } from '#lib/receipts/context.svelte.ts';
import type { Lang } from '#lib/schema/localized.ts';
import type * as ScrollKeys from './access/scrollKeys.ts';
import { prefetchEngine } from './prefetch.ts';
import type { Telling } from './telling.svelte.ts';

/** How long the page must have answered in time until a new map no longer keeps the browser from gliding, in ms. */
const FIRST_PICTURES = 1500;

/** Where and how the live map is wanted; nothing as long as it is not. */
export interface Wanted {
	container: HTMLElement;
	lang: Lang;
	/** Address of the font that draws the map's labels. */
	fontUrl: string;
}

/**
 * What a telling does by itself wherever it takes place: its live map comes up at the reader's first sign and shows its
 * scene, a receipt is closed and a turned dial let go when the reader has gone on. `read` tells the id of the step whose
 * card is read. Called once while a component is set up, and ends with it.
 */
export function perform(
	telling: Telling,
	receipts: Receipts,
	wanted: () => Wanted | undefined,
	read: () => string = () => telling.progress.step.id
): void {
	const { live, sign } = telling;
	let keys: typeof ScrollKeys | undefined;
	let ended = false;
	const holdKeys = async () => {
		keys ??= await import('./access/scrollKeys.ts').catch(() => undefined);
		if (!ended) await keys?.scrollAtOnce(sign.by);
	};
	$effect(() => sign.listen());
	// Charts, the dial in the reader's hand and what is announced want words. Text has them long since. Those that did not
	// come while the network was gone are asked for again when a map has.
	$effect(() => {
		const { status } = live;
		if (telling.wants || status === 'live') untrack(() => void telling.words.fetch());
	});
	$effect(() => {
		const options = wanted();
		if (!options) return;
		if (sign.given) {
			let over = false;
			// Before the map: it is while that one is built that keys are lost.
			void holdKeys().then(async () => {
				if (!over) await untrack(() => live.start(options, () => telling.scene));
				if (!over) keys?.letGlide(FIRST_PICTURES);
			});
			return () => (over = true);
		}
		if (sign.asks) return;
		// The first key may be the sign itself.
		void holdKeys();
		void prefetchEngine().then(() => telling.words.fetch());
	});
	$effect(() => () => {
		ended = true;
		live.end();
		keys?.leaveKeys();
	});
	$effect(() => {
		if (live.status !== 'live' && telling.walking) telling.walkBack();
	});
	$effect(() => live.stage?.show(telling.scene));
	$effect(() => telling.letGo());
	$effect(() => {
		// A receipt left open would speak of a card that is no longer there.
		const here = read();
		untrack(() => receipts.isOpen && !receipts.openIn(here) && receipts.close(false));
	});
}

/** Ends one thing at a time where the reader presses Escape: an open receipt, or else a comparison. */
export function escape(event: KeyboardEvent, telling: Telling, receipts: Receipts): void {
	if (event.key !== 'Escape' || event.defaultPrevented) return;
	if (receipts.isOpen) receipts.close();
	else if (telling.comparing) telling.compare(false);
	else return;
	// The free map is not left with it.
	event.preventDefault();
}
