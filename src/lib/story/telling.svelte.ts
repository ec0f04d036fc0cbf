import { MediaQuery } from 'svelte/reactivity';
import type { FigureId } from '#lib/schema/figures.ts';
import type { Camera, Frame, Scene, Shown } from '#lib/schema/scene.ts';
import type { Step, Story } from '#lib/schema/story.ts';
import { measureFrame, readingLine, sameFrame } from './frame.ts';
import { freeScene } from './free.ts';
import { Live } from './live.svelte.ts';
import { Progress } from './progress.svelte.ts';
import { sceneAt } from './scene.ts';
import { settled } from './timeline.ts';

/** A desktop window, for the page as it is prerendered; the real frame is measured as soon as there is one. */
const DESKTOP: Frame = {
	width: 1280,
	height: 800,
	free: { x: 490, y: 36, width: 694, height: 716 },
	dock: 224,
	scale: 1,
	travel: 1
};

/** What the page lays out for the map: its part of the window, what no card covers, and the window's own height. */
export interface Layout {
	stage: HTMLElement;
	area: HTMLElement;
	ruler: HTMLElement;
}

/** A story being told to one reader: where the reader is, how the page is laid out, and the scene that follows. */
export class Telling {
	readonly story: Story;
	readonly progress: Progress;
	readonly onseek: (id: string) => void;
	readonly live = new Live();
	/** Height of the reading line in CSS pixels, taken with the frame: asking for it on every frame costs more than the map. */
	line = 0;
	readonly #lessMotion = new MediaQuery('(prefers-reduced-motion: reduce)', false);
	readonly #printing = new MediaQuery('print', false);
	#frame = $state.raw<Frame>(DESKTOP);
	#walking = $state.raw<Camera>();
	readonly #told = $derived.by(() => {
		const { position, steps } = this.progress;
		const shown = this.#lessMotion.current ? settled(steps, position, this.#frame.travel) : position;
		return sceneAt(this.story, shown, this.#frame);
	});
	readonly scene: Scene = $derived.by(() =>
		this.#walking ? freeScene(this.story, this.#told, this.#walking) : this.#told
	);

	/** `onseek` brings a step to the reader who asks for it from inside the story. */
	constructor(story: Story, onseek: (id: string) => void) {
		this.story = story;
		this.onseek = onseek;
		this.progress = new Progress(story.steps);
	}

	get frame(): Frame {
		return this.#frame;
	}

	/** How a figure is shown in a step: nothing where the step is away, in print, and before the page's script runs. */
	figureIn(step: Step, id: FigureId): Shown | undefined {
		const near = Math.abs(step.index - this.progress.position.index) <= 1;
		return near && !this.#printing.current ? this.#told.figures[id] : undefined;
	}

	/** Whether the reader walks the free map. */
	get walking(): boolean {
		return this.#walking !== undefined;
	}

	/** Lets the reader walk, from the scene's own camera or on to another. */
	walk(camera: Camera = this.scene.camera): void {
		this.#walking = camera;
	}

	/** Ends the walk: the map goes back to the story's scene. */
	walkBack(): void {
		this.#walking = undefined;
	}

	/** Takes the page's layout anew, after the window changed or a walk ended. */
	fit({ stage, area, ruler }: Layout): void {
		this.line = readingLine(ruler);
		// A walk fills the window with the map: the story's own frame is taken when it ends.
		if (this.walking) return this.live.stage?.resize();
		const next = measureFrame(stage, area, ruler);
		if (sameFrame(this.#frame, next)) return;
		this.live.stage?.resize();
		this.#frame = next;
	}
}
