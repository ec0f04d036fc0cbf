import { store, stored } from './stored.ts';

/** One of a few words that the reader chooses, and that the browser remembers where it may. */
export class Choice<Word extends string> {
	readonly #key: string;
	#word = $state.raw<Word>();

	constructor(key: string, words: readonly Word[]) {
		this.#key = key;
		// What is stored may be of another version, or of anybody's hand.
		this.#word = words.find((word) => word === stored(key));
	}

	/** What the reader chose, or nothing yet. */
	get current(): Word | undefined {
		return this.#word;
	}

	choose(word: Word): void {
		this.#word = word;
		store(this.#key, word);
	}
}
