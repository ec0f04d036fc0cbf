import { idle } from '#lib/ui/idle.ts';

/** How far from the reader parts of the page come to life before the reader is there, in steps. */
const REACH = 16;
/** The longest that the next one waits for the page to have nothing else to do, in ms. */
const PATIENCE = 500;

interface Sleeper {
	steps: readonly [first: number, last: number];
	wake: () => void;
}

/** The parts of a page that sleep: they come to life one at a time, the nearest to the reader first. */
export class Islands {
	readonly #here: () => number | undefined;
	readonly #pause: () => Promise<void>;
	readonly #sleepers = new Set<Sleeper>();
	#tending = false;
	/** Whether the page stands: while it comes, its reader is not kept waiting for all that is near. */
	begun = false;

	/**
	 * `here` is the index of the reader's step, or nothing where the reader may be in any; `pause` resolves when the page
	 * has nothing else to do.
	 */
	constructor(here: () => number | undefined, pause = () => idle(PATIENCE)) {
		this.#here = here;
		this.#pause = pause;
	}

	/** A part of the steps from the first to the last, by their indices, joins those that sleep until it leaves, which what is returned is called for. */
	join(steps: Sleeper['steps'], wake: () => void): () => void {
		const sleeper = { steps, wake };
		this.#sleepers.add(sleeper);
		void this.tend();
		return () => void this.#sleepers.delete(sleeper);
	}

	/** Wakes what is in the reader's reach, one after the other; called again when the reader is elsewhere. */
	async tend(): Promise<void> {
		if (this.#tending) return;
		this.#tending = true;
		while (this.#next()) {
			await this.#pause();
			const next = this.#next();
			if (!next) break;
			this.#sleepers.delete(next);
			try {
				next.wake();
			} catch (reason) {
				console.error('A part of the page stays as it came:', reason);
			}
		}
		this.#tending = false;
	}

	/** The nearest of those in reach. */
	#next(): Sleeper | undefined {
		const here = this.#here();
		let best: Sleeper | undefined;
		let least = here === undefined ? Infinity : REACH;
		for (const sleeper of this.#sleepers) {
			const [first, last] = sleeper.steps;
			const away = here === undefined ? first : Math.max(first - here, here - last, 0);
			if (away > least || (best && away === least)) continue;
			best = sleeper;
			least = away;
		}
		return best;
	}
}
