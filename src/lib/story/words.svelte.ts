import type { FullStory } from '#lib/schema/story.ts';
import type * as parts from './parts.ts';

/** All that the story says in one language, and what writes it into the page. */
export interface Words {
	story: FullStory;
	parts: typeof parts;
}

/** The parts of a page that are written with words alone. */
export type PartName = 'Card' | 'StepStill' | 'Caption' | 'FigureWords' | 'Picture' | 'Notes' | 'Lines' | 'Approval';

/**
 * The story's words, which a prerendered page has in it: they come apart from what moves the story, and only where they
 * are wanted for something else than to be read where they stand.
 */
export class Wording {
	readonly #given: () => Words | undefined;
	readonly #fetch: (() => Promise<Words>) | undefined;
	#fetched = $state.raw<Words>();
	#coming: Promise<Words | undefined> | undefined;
	/** What the page came with is taken over at this moment. */
	#taking = $state(false);

	/** `given` are those that the page is to be written with, and none while it stands as it came; `fetch` brings them then. */
	constructor(given: () => Words | undefined, fetch?: () => Promise<Words>) {
		this.#given = given;
		this.#fetch = fetch;
	}

	/** What the page is written with; nothing while it stands as it came. */
	get drawn(): Words | undefined {
		return this.#taking ? undefined : this.#given();
	}

	/** Takes over what the page came with, as it came; what other words it is to be written with by now, it is written with next. */
	asTheyCame<T>(take: () => T): T {
		if (!this.#given()) return take();
		this.#taking = true;
		try {
			return take();
		} finally {
			this.#taking = false;
		}
	}

	/** The words, once they are here. */
	get known(): Words | undefined {
		return this.#given() ?? this.#fetched;
	}

	/** Brings the words; nothing where they do not arrive. The next call tries again. */
	fetch(): Promise<Words | undefined> {
		if (this.known || !this.#fetch) return Promise.resolve(this.known);
		this.#coming ??= this.#fetch().then(
			(words) => (this.#fetched = words),
			() => (this.#coming = undefined)
		);
		return this.#coming;
	}
}
