import type { Position } from '#lib/schema/scene.ts';
import type { Step } from '#lib/schema/story.ts';

/** Where the reader is. Whatever moves the story (scroll, keys, a link, a host page) says so here and nowhere else. */
export class Progress {
	readonly steps: readonly Step[];
	#position = $state.raw<Position>({ index: 0, progress: 0.5 });
	/** On its own: what depends on the step alone is not even asked while the reader scrolls within it. */
	#index = $state(0);

	constructor(steps: readonly Step[]) {
		this.steps = steps;
	}

	get position(): Position {
		return this.#position;
	}

	get index(): number {
		return this.#index;
	}

	get step(): Step {
		return this.steps[this.#index]!;
	}

	/** Goes to a position; an index outside the story means its first or last step, progress is kept within 0…1. */
	moveTo({ index, progress }: Position): void {
		const next = {
			index: Math.min(Math.max(Math.trunc(index), 0), this.steps.length - 1),
			progress: Math.min(Math.max(progress, 0), 1)
		};
		if (next.index !== this.#position.index || next.progress !== this.#position.progress) this.#position = next;
		this.#index = next.index;
	}

	/** Index of the step with this id, or -1. */
	indexOf(id: string): number {
		return this.steps.findIndex((step) => step.id === id);
	}
}
