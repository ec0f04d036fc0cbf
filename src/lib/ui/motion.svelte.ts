import { MediaQuery } from 'svelte/reactivity';
import { Choice } from './choice.svelte.ts';

export type Wish = 'less' | 'full';

/**
 * How much may move: as the system says, until the reader says otherwise. The one switch for map, figures and style
 * sheets (`data-motion` of `<html>`, see access.css).
 */
export class Motion {
	readonly #system = new MediaQuery('(prefers-reduced-motion: reduce)', false);
	readonly #chosen = new Choice<Wish>('shifeng-motion', ['less', 'full']);

	get wish(): Wish {
		return this.#chosen.current ?? (this.#system.current ? 'less' : 'full');
	}

	/** Cuts instead of flights, and everything drawn at once. */
	get less(): boolean {
		return this.wish === 'less';
	}

	choose(wish: Wish): void {
		this.#chosen.choose(wish);
	}
}
