import type { Step } from '#lib/schema/story.ts';
import type { MapStatus } from '../live.svelte.ts';
import type { Telling } from '../telling.svelte.ts';
import { along, lasting, left, wayTo } from './way.ts';

/** What a walker needs of a telling. */
export type Walked = Pick<Telling, 'progress'> & {
	readonly frame: { readonly travel: number };
	readonly motion: { readonly less: boolean };
	readonly live: { readonly status: MapStatus };
};

/**
 * Takes a reader who does not scroll from rest to rest, along the path that scrolling takes: the same scenes in the same
 * order. A new wish is taken up from wherever the reader is. Nothing is asked of the browser while nobody moves.
 */
export class Walker {
	readonly #telling: Walked;
	/** Index of the step that the reader is on the way to, or rests in. */
	#goal = $state(0);
	#moving = $state(false);
	#frame = 0;

	constructor(telling: Walked) {
		this.#telling = telling;
		this.#goal = telling.progress.position.index;
	}

	/** The step that the reader has asked for: its card is read while the map is still under way. */
	get step(): Step {
		return this.#telling.progress.steps[this.#goal]!;
	}

	get moving(): boolean {
		return this.#moving;
	}

	get atFirst(): boolean {
		return this.#goal === 0;
	}

	get atLast(): boolean {
		return this.#goal === this.#telling.progress.steps.length - 1;
	}

	next(): void {
		this.#walkTo(this.#goal + 1);
	}

	back(): void {
		this.#walkTo(this.#goal - 1);
	}

	first(): void {
		this.#walkTo(0);
	}

	last(): void {
		this.#walkTo(this.#telling.progress.steps.length - 1);
	}

	/** Goes to a step by its id; one that the story does not have is none to go to. `cut` sets the reader down there at once. */
	goTo(id: string, { cut = false } = {}): void {
		const index = this.#telling.progress.indexOf(id);
		if (index >= 0) this.#walkTo(index, cut);
	}

	/** Stays where the reader is: whatever walks is let go of with the component that asked for it. */
	end(): void {
		cancelAnimationFrame(this.#frame);
		this.#moving = false;
	}

	#walkTo(index: number, cut = false): void {
		const { progress, frame, motion, live } = this.#telling;
		const { steps } = progress;
		const goal = Math.min(Math.max(index, 0), steps.length - 1);
		// Nothing new is asked for: what moves goes on.
		if (goal === this.#goal && !cut && this.#moving) return;
		this.end();
		this.#goal = goal;
		// A picture does not fly, and where motion is unwelcome nothing does.
		if (cut || motion.less || live.status !== 'live') return progress.moveTo(left(steps, goal, frame.travel));
		const way = wayTo(steps, progress.position, goal, frame.travel);
		const whole = lasting(way);
		let began: number | undefined;
		const move = (now: number) => {
			began ??= now;
			const gone = now - began;
			const there = gone >= whole || motion.less;
			// Exactly where the step rests: a little further, and it would not.
			progress.moveTo(there ? left(steps, goal, frame.travel) : along(way, gone));
			if (there) this.#moving = false;
			else this.#frame = requestAnimationFrame(move);
		};
		this.#moving = true;
		this.#frame = requestAnimationFrame(move);
	}
}
