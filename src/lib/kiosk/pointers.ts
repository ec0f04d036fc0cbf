/** So many fingers are heard at once. */
const MOST = 2;
/** A finger that has not stirred for so long, in ms, no longer counts: a drop of water must not hold the stand. */
const STALE = 8000;
/** So many fingers that were not heard are remembered, until they have said the last they say. */
const REMEMBERED = 50;

/** The fingers on the screen, of which only the first two are heard. */
export class Pointers {
	readonly #heard = new Map<number, number>();
	readonly #ignored = new Set<number>();

	/** A finger comes down at `now`, in ms; whether it is heard. */
	down(id: number, now: number): boolean {
		for (const [other, stirred] of this.#heard) if (now - stirred > STALE) this.#ignore(other);
		const heard = this.#heard.has(id) || this.#heard.size < MOST;
		if (heard) {
			this.#heard.set(id, now);
			this.#ignored.delete(id);
		} else this.#ignore(id);
		return heard;
	}

	/** A finger moves, or lifts and clicks; whether it is heard. */
	stir(id: number, now: number): boolean {
		if (this.#heard.has(id)) this.#heard.set(id, now);
		return !this.#ignored.has(id);
	}

	/** A finger is lifted. What it still says, a click above all, is heard or not as it was before. */
	up(id: number): void {
		this.#heard.delete(id);
	}

	/** How many are down and heard. */
	get count(): number {
		return this.#heard.size;
	}

	#ignore(id: number): void {
		this.#heard.delete(id);
		this.#ignored.add(id);
		// A browser numbers its fingers on and on.
		if (this.#ignored.size > REMEMBERED) this.#ignored.delete(this.#ignored.values().next().value!);
	}
}
