import { store, stored } from '#lib/ui/stored.ts';
import { counted, countersFrom, hourOf, reached, type Counted, type Counters } from './counters.ts';

const KEY = 'shifeng-kiosk-counters';

/** The counters of this stand, kept on it alone. */
export class Tally {
	readonly #on: boolean;
	/** Index of the furthest step of the visit that goes on; undefined while there is none. */
	#furthest: number | undefined;
	#completed = false;

	/** `on` is whether anything is counted at all. */
	constructor(on: boolean) {
		this.#on = on;
	}

	get counters(): Counters {
		return countersFrom(stored(KEY));
	}

	#write(change: (counters: Counters, hour: string) => Counters): void {
		if (this.#on) store(KEY, JSON.stringify(change(this.counters, hourOf(new Date()))));
	}

	count(what: Counted): void {
		this.#write((counters, hour) => counted(counters, hour, what));
	}

	/** A visit begins. */
	begin(): void {
		this.#furthest = 0;
		this.#completed = false;
		this.count('sessions');
	}

	/** The visit comes to a step, which may be the story's last. */
	arrive(index: number, last: number): void {
		if (this.#furthest === undefined) return;
		this.#furthest = Math.max(this.#furthest, index);
		if (index < last || this.#completed) return;
		this.#completed = true;
		this.count('completions');
	}

	/** The visit is over; `idOf` names the step of an index. */
	end(idOf: (index: number) => string): void {
		const furthest = this.#furthest;
		if (furthest === undefined) return;
		this.#furthest = undefined;
		this.#write((counters, hour) => reached(counters, hour, idOf(furthest)));
	}
}
