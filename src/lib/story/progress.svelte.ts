import type { Position } from '#lib/schema/scene.ts';
import type { Step } from '#lib/schema/story.ts';

/** Whether the reader is in a step or beside it, for one step. */
class Near {
	is = $state(false);
}

/** Where the reader is. Whatever moves the story (scroll, keys, a link, a host page) says so here and nowhere else. */
export class Progress {
	readonly steps: readonly Step[];
	#position = $state.raw<Position>({ index: 0, progress: 0.5 });
	/** On its own: what depends on the step alone is not even asked while the reader scrolls within it. */
	#index = $state(0);
	/** Each on its own: however long the story, a move is heard by the few steps that it brings near or leaves. */
	readonly #near: readonly Near[];

	constructor(steps: readonly Step[]) {
		this.steps = steps;
		this.#near = steps.map(() => new Near());
		this.#mark(0, true);
	}

	#mark(index: number, near: boolean): void {
		for (const step of this.#near.slice(Math.max(index - 1, 0), index + 2)) step.is = near;
	}

	/** Whether the reader is in one of the steps from the first index to the last, in the one before them or the one after. */
	isNear(first: number, last = first): boolean {
		if (first === last) return this.#near[first]!.is;
		return this.#index >= first - 1 && this.#index <= last + 1;
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
		if (next.index === this.#index) return;
		this.#mark(this.#index, false);
		this.#index = next.index;
		this.#mark(next.index, true);
	}

	/** Index of the step with this id, or -1. */
	indexOf(id: string): number {
		return this.steps.findIndex((step) => step.id === id);
	}
}
