import { createContext } from 'svelte';
import type { Lang } from '#lib/schema/localized.ts';
import type { FullStory } from '#lib/schema/story.ts';

/** The story with its claims and sources: what receipts are written from. */
type Evidence = FullStory;

/** Which receipt stands open, and the record it is taken from. One at a time on the whole page. */
export class Receipts {
	readonly #record: () => Evidence | undefined;
	/** Address of the page that holds all claims, as seen from the page the receipts are on. */
	readonly address: string;
	/** Where that page opens: in a tab of its own where the story stands inside another page. */
	readonly target: '_blank' | undefined;
	readonly #lang: () => Lang;
	#open = $state.raw<{ claim: string; step: string } | undefined>();
	#opener: HTMLElement | undefined;

	constructor(record: () => Evidence | undefined, lang: () => Lang, address = 'sources/', target?: '_blank') {
		this.#record = record;
		this.#lang = lang;
		this.address = address;
		this.target = target;
	}

	/** The record. @throws where a page that stands as it came has not fetched it: nothing is written then that needs it. */
	get record(): Evidence {
		const record = this.#record();
		if (!record) throw new Error('The record has not been fetched.');
		return record;
	}

	get claims(): Evidence['claims'] {
		return this.record.claims;
	}

	get sources(): Evidence['sources'] {
		return this.record.sources;
	}

	/** The language of the page, which the reader may change. */
	get lang(): Lang {
		return this.#lang();
	}

	/** Id of the claim whose receipt stands open in a step. */
	openIn(step: string): string | undefined {
		return this.#open?.step === step ? this.#open.claim : undefined;
	}

	/** The receipt that stands open, and the step in which it does. */
	get open(): { claim: string; step: string } | undefined {
		return this.#open;
	}

	get isOpen(): boolean {
		return this.#open !== undefined;
	}

	/** Opens a claim's receipt in a step, or closes it if it is the one that stands open there. */
	toggle(claim: string, step: string, opener: HTMLElement): void {
		if (this.openIn(step) === claim) return this.close();
		this.#open = { claim, step };
		this.#opener = opener;
	}

	/** Closes the receipt and, unless told not to, gives the keyboard back to the number it was opened from. */
	close(refocus = true): void {
		this.#open = undefined;
		if (refocus) this.#opener?.focus({ preventScroll: true });
		this.#opener = undefined;
	}
}

export const [getReceipts, setReceipts] = createContext<Receipts>();
