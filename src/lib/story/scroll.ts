import type scrollama from 'scrollama';
import { on } from 'svelte/events';
import type { Position } from '#lib/schema/scene.ts';
import { distanceTo, measure } from './measure.ts';
import type { Progress } from './progress.svelte.ts';
import { rest } from './timeline.ts';

/** An address bar that comes or goes changes the window's height by less than this, in CSS pixels. */
const ADDRESS_BAR = 140;
/** Frames without movement after which the page counts as still. */
const STILL_FRAMES = 12;
/** How long after the last scroll event the end of scrolling is assumed where the browser does not announce it, in ms. */
const SETTLE_MS = 160;
const RUN = '[data-run]';
/** Each section that is observed is asked about in every frame: of a longer story only so many are. */
const OBSERVED = 50;

export interface ScrollerOptions {
	/** Height of the reading line across the window, in CSS pixels. */
	line: () => number;
	/** Way from rest to rest in heights of the window. */
	travel: () => number;
	/** Called when the page has come to stand. */
	onsettle: () => void;
}

/**
 * Ties the page's scroll to the story's progress while it lives: scrollama and the page tell that steps move, geometry
 * tells which and how far. The reader's place is kept through a resize. Born and ended once per page: scrollama never gives back
 * one of its listeners.
 */
export class Scroller {
	readonly #root: HTMLElement;
	readonly #sections: HTMLElement[];
	/** The runs that the sections lie in, with the index of the first of each, and of the first of the next. */
	readonly #runs: readonly { element: HTMLElement; first: number; end: number }[];
	readonly #progress: Progress;
	readonly #undo: (() => void)[] = [];
	readonly #line: () => number;
	readonly #travel: () => number;
	readonly #onsettle: () => void;
	#steps: ReturnType<typeof scrollama> | undefined;
	/** The page has come to stand, and nobody has been told yet. */
	#settled = false;
	#frame = 0;
	#settling: ReturnType<typeof setTimeout> | undefined;
	#window = { width: innerWidth, height: innerHeight };

	constructor(root: HTMLElement, progress: Progress, { line, travel, onsettle }: ScrollerOptions) {
		this.#root = root;
		this.#progress = progress;
		this.#line = line;
		this.#travel = travel;
		this.#sections = [...root.querySelectorAll<HTMLElement>('[data-step]')];
		let end = 0;
		this.#runs = [...root.querySelectorAll<HTMLElement>(RUN)].map((element) => {
			const first = end;
			end += element.querySelectorAll('[data-step]').length;
			return { element, first, end };
		});
		this.#onsettle = onsettle;
		const settle = () => {
			clearTimeout(this.#settling);
			this.#settled = true;
			this.#follow();
		};
		const later = () => {
			clearTimeout(this.#settling);
			this.#settling = setTimeout(settle, SETTLE_MS);
			this.#follow();
		};
		const resized = () => {
			if (this.#keepPlace()) later();
			clearTimeout(observers);
			// scrollama measures its steps, not the window: without this its line stays where the old window had it.
			observers = setTimeout(() => this.#steps?.offset(`${Math.round(line())}px`), SETTLE_MS);
		};
		let observers: ReturnType<typeof setTimeout>;
		this.#undo.push(
			on(window, 'scroll', later, { passive: true }),
			on(window, 'scroll', () => void this.#watch(), { passive: true, once: true }),
			on(window, 'scrollend', settle),
			on(window, 'hashchange', settle),
			on(window, 'pageshow', settle),
			on(window, 'resize', resized),
			visualViewport ? on(visualViewport, 'resize', resized) : () => {},
			() => (this.#steps?.destroy(), clearTimeout(observers))
		);
	}

	/** From the first scroll on, scrollama tells of steps too: that scroll itself the page has told of. */
	async #watch(): Promise<void> {
		// Without the network the page's own word is enough.
		const tell = await import('scrollama').then(
			(file) => file.default,
			() => undefined
		);
		if (!tell || !this.#root.isConnected) return;
		this.#steps = tell().setup({
			step: this.#sections.filter((_, index, { length }) => index % Math.ceil(length / OBSERVED) === 0),
			offset: `${Math.round(this.#line())}px`,
			// Geometry tells how far: an observer of every few pixels of every step is asked in each frame of a long story.
			progress: false,
			threshold: 4
		});
		this.#steps.onStepEnter(() => this.#follow());
	}

	#span = (index: number) => this.#sections[index]!.getBoundingClientRect();

	/** Takes the reader's place from the page as it stands: among the runs first, so that only one of them is laid out. */
	read(near = this.#progress.position.index): void {
		const line = this.#line();
		const { top, height } = this.#span(near);
		// Within a step nothing else is asked, which in each frame of a scroll costs more than what is drawn from it.
		if (top <= line && line < top + height)
			return this.#progress.moveTo({ index: near, progress: (line - top) / height });
		const runs = this.#runs;
		const place = measure(
			(index) => runs[index]!.element.getBoundingClientRect(),
			runs.length,
			line,
			runs.findIndex(({ end }) => near < end)
		);
		const { first, end } = runs[place.index]!;
		const { index, progress } = measure((index) => this.#span(first + index), end - first, line, near - first);
		this.#progress.moveTo({ index: first + index, progress });
	}

	/**
	 * Reads once on every frame from the first sign of movement until the page stands still. Nothing is read at any other
	 * time: a frame that is read twice is laid out twice and draws its map twice.
	 */
	#follow(): void {
		if (this.#frame) return;
		let still = 0;
		const look = () => {
			// Before anything is drawn, so that this comes first in the next frame too, and the map's own drawing is not due.
			this.#frame = still < STILL_FRAMES ? requestAnimationFrame(look) : 0;
			const before = this.#progress.position;
			this.read();
			still = before === this.#progress.position ? still + 1 : 0;
			if (!this.#settled) return;
			this.#settled = false;
			this.#onsettle();
		};
		this.#frame = requestAnimationFrame(look);
	}

	/** Scrolls so that the story stands at a position, at once. */
	goTo(position: Position): void {
		scrollBy({ top: distanceTo(position, this.#span(position.index), this.#line()), behavior: 'instant' });
		this.read(position.index);
	}

	/** Scrolls to the rest of a step. */
	goToStep(index: number): void {
		this.goTo({ index, progress: rest(this.#progress.steps[index]!, this.#travel())[0] + 0.02 });
	}

	/** After a turn of the screen or a new window size, brings the reader back to where they were. Says whether it did. */
	#keepPlace(): boolean {
		const before = this.#window;
		this.#window = { width: innerWidth, height: innerHeight };
		const same = before.width === innerWidth && Math.abs(before.height - innerHeight) < ADDRESS_BAR;
		if (same || !this.#root.isConnected) return false;
		this.goTo(this.#progress.position);
		return true;
	}

	destroy(): void {
		cancelAnimationFrame(this.#frame);
		clearTimeout(this.#settling);
		for (const undo of this.#undo) undo();
	}
}
