import type { Clock } from './clock.ts';
import { after, secondsLeft, type Patience, type Sign, type Visit, type VisitState } from './visit.ts';

/** How often a stand looks at its clock, in ms. */
const TICK = 100;

/** What is done when a visit begins and when it is over, and when the stand begins to invite. */
export interface Turns {
	onbegin: () => void;
	onend: () => void;
	oninvite: () => void;
}

/** A stand in a hall: whether somebody is there, and for how long they have not stirred. */
export class Stand {
	readonly #clock: Clock;
	readonly #patience: Patience;
	readonly #turns: Turns;
	#visit = $state.raw<Visit>({ state: 'attract', since: 0 });
	/** Whole seconds until the visit is over, while it is being warned. */
	left = $state(0);

	constructor(clock: Clock, patience: Patience, turns: Turns) {
		this.#clock = clock;
		this.#patience = patience;
		this.#turns = turns;
	}

	get state(): VisitState {
		return this.#visit.state;
	}

	/** How long the stand has been in its state, in ms. */
	get lasted(): number {
		return this.#clock.now() - this.#visit.since;
	}

	/** Begins to invite, and to look at the clock. Returns the undo. */
	run(): () => void {
		this.#visit = { state: 'attract', since: this.#clock.now() };
		this.#turns.oninvite();
		return this.#clock.every(TICK, () => this.#hear('tick'));
	}

	/** Somebody touches the stand. */
	touch(): void {
		this.#hear('touch');
	}

	#hear(sign: Sign): void {
		const now = this.#clock.now();
		const [before, next] = [this.#visit, after(this.#visit, sign, now, this.#patience)];
		this.#visit = next;
		this.left = secondsLeft(next, now, this.#patience);
		if (next.state === before.state) return;
		if (next.state === 'reset') this.#turns.onend();
		if (next.state === 'attract') this.#turns.oninvite();
		if (next.state === 'active' && before.state !== 'warn') this.#turns.onbegin();
	}
}
