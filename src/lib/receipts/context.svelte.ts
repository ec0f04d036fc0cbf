import { createContext } from 'svelte';
import type { Claim, Source } from '#lib/schema/claim.ts';
import type { Lang } from '#lib/schema/localized.ts';
import type { Step } from '#lib/schema/story.ts';
import { notesOf, sourcesOf } from './notes.ts';

/** Claims and sources as the story has them; its steps, where the claims are numbered notes. */
type Evidence = Pick<Receipts, 'claims' | 'sources'> & { readonly steps?: readonly Step[] };

/** Which receipt stands open, and the record it is taken from. One at a time on the whole page. */
export class Receipts {
	readonly claims: Readonly<Record<string, Claim>>;
	readonly sources: Readonly<Record<string, Source>>;
	/** Address of the page that holds all claims, as seen from the page the receipts are on. */
	readonly address: string;
	/** Where that page opens: in a tab of its own where the story stands inside another page. */
	readonly target: '_blank' | undefined;
	readonly #lang: () => Lang;
	readonly #steps: readonly Step[];
	/** Ids of the claims that are numbered notes at the page's end, and of the sources these stand on, in their order. */
	readonly notes: readonly string[] = $derived.by(() => notesOf(this.#steps, this.lang));
	readonly cited: readonly string[] = $derived.by(() => sourcesOf(this.notes, this.claims));
	#open = $state.raw<{ claim: string; step: string } | undefined>();
	#opener: HTMLElement | undefined;

	constructor(record: Evidence, lang: () => Lang, address = 'sources/', target?: '_blank') {
		this.claims = record.claims;
		this.sources = record.sources;
		this.#lang = lang;
		this.address = address;
		this.target = target;
		this.#steps = record.steps ?? [];
	}

	/** Number of a claim's note, from 1; undefined where it has none. */
	noteOf(claim: string): number | undefined {
		return this.notes.indexOf(claim) + 1 || undefined;
	}

	/** The language of the page, which the reader may change. */
	get lang(): Lang {
		return this.#lang();
	}

	/** Id of the claim whose receipt stands open in a step. */
	openIn(step: string): string | undefined {
		return this.#open?.step === step ? this.#open.claim : undefined;
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
