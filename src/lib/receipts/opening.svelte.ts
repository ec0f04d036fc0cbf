import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { Receipts } from './context.svelte.ts';

const HASH = '#receipt-';
const LINKS = `a[role='button'][href^='${HASH}']`;

/** The claim and the step of the number, or of the mark behind a sentence, that an event comes from. */
function pressed({ target }: Event): [claim: string, step: string, link: HTMLElement] | undefined {
	const link = target instanceof Element ? target.closest<HTMLAnchorElement>(LINKS) : null;
	const step = link?.closest('[data-step]')?.id;
	return link && step !== undefined ? [link.hash.slice(HASH.length), step, link] : undefined;
}

/** Says on the links of an open receipt that it is open, until what it returns is called. */
function mark(story: HTMLElement, { claim, step }: { claim: string; step: string }): () => void {
	const links = story.querySelectorAll(`#${step} a[role='button'][href='${HASH}${claim}']`);
	for (const link of links) {
		link.setAttribute('aria-expanded', 'true');
		link.setAttribute('aria-controls', `${step}-slip`);
	}
	return () => {
		for (const link of links) {
			link.setAttribute('aria-expanded', 'false');
			link.removeAttribute('aria-controls');
		}
	};
}

/**
 * Numbers and marks open their receipts: they are links in the page's text, which is not made again only to be pressed.
 */
export const opening =
	(receipts: Receipts): Attachment<HTMLElement> =>
	(story) => {
		const toggle = (event: Event) => {
			const asked = pressed(event);
			if (!asked) return;
			event.preventDefault();
			receipts.toggle(...asked);
		};
		const undo = [
			on(story, 'click', toggle),
			on(story, 'keydown', (event) => {
				if (event.key === ' ') toggle(event);
			})
		];
		$effect(() => {
			void receipts.lang;
			if (receipts.open) return mark(story, receipts.open);
		});
		return () => undo.forEach((off) => off());
	};

/** A claim's receipt as the page's own list has it, as markup; empty where it has none. */
export const noteIn = (page: Document, claim: string): string =>
	page.getElementById(HASH.slice(1) + claim)?.innerHTML ?? '';
