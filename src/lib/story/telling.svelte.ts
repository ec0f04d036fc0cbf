import { MediaQuery } from 'svelte/reactivity';
import type { Laid, LaidId } from '#lib/figures/lay-over/compute.ts';
import { isDocked, type FigureId } from '#lib/schema/figures.ts';
import type { LngLat } from '#lib/schema/place.ts';
import type { Camera, Frame, Scene, Shown } from '#lib/schema/scene.ts';
import type { FullStory, Step, Story } from '#lib/schema/story.ts';
import { FirstSign } from '#lib/ui/firstSign.svelte.ts';
import { Motion } from '#lib/ui/motion.svelte.ts';
import { cutAt } from './cut.ts';
import { measureFrame, readingLine, sameFrame } from './frame.ts';
import { freeScene } from './free.ts';
import { Islands } from './island/islands.ts';
import { Live } from './live.svelte.ts';
import { Progress } from './progress.svelte.ts';
import { besideDock, sceneAt, type Turned } from './scene.ts';
import { momentAt, neighbour, settled } from './timeline.ts';
import type { Wording } from './words.svelte.ts';

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
	readonly words: Wording;
	readonly progress: Progress;
	readonly onseek: (id: string) => void;
	readonly live = new Live();
	readonly motion = new Motion();
	/** The live map, which costs more than all the rest, waits for it. */
	readonly sign = new FirstSign();
	/** What comes to life where the reader is. */
	readonly islands = new Islands(() => (this.unrolled ? undefined : this.progress.index));
	/** Height of the reading line in CSS pixels, taken with the frame: asking for it on every frame costs more than the map. */
	line = 0;
	readonly #paper = new MediaQuery('print', false);
	#frame = $state.raw<Frame>(DESKTOP);
	#walking = $state.raw<Camera>();
	#walkFrame = $state.raw<Frame>(DESKTOP);
	#turned = $state.raw<Turned>();
	/** What the reader has laid over the free map. */
	laid = $state.raw<Laid>({});
	/** Index of the step whose view the reader compares with another year. */
	#comparing = $state.raw<number>();
	/** The steps stand below each other with pictures of their own: no figure waits for the reader. */
	unrolled = $state(false);
	readonly #position = $derived.by(() => {
		const { position, steps } = this.progress;
		return this.motion.less || this.live.status === 'none' ? settled(steps, position, this.#frame.travel) : position;
	});
	readonly #moment = $derived.by(() => momentAt(this.progress.steps, this.#position, this.#frame.travel));
	/** On its own, so that what depends on it alone stays while the reader scrolls within a step. */
	readonly #resting = $derived.by(() => this.#moment.from);
	readonly #told = $derived.by(() => this.#tell(this.#turned));
	/** Whether the dial is in the reader's hand: on the free map, and where a step that hands it over is at rest. */
	readonly inHand = $derived.by(
		() => this.#walking !== undefined || (this.#moment.share === 0 && this.story.steps[this.#moment.from]!.hand)
	);
	readonly scene: Scene = $derived.by(() =>
		this.#walking ? freeScene(this.story, this.#told, this.#walking) : this.#told
	);

	/** The step whose card rests, and nothing while the reader is under way between two of them or walks the free map. */
	readonly atRest: Step | undefined = $derived.by(() =>
		this.#walking || this.#moment.share > 0 ? undefined : this.story.steps[this.#moment.from]
	);

	/** `onseek` brings a step to the reader who asks for it from inside the story. */
	constructor(story: Story, words: Wording, onseek: (id: string) => void) {
		this.story = story;
		this.words = words;
		this.onseek = onseek;
		this.progress = new Progress(story.steps);
	}

	/** What drawings are drawn from, once it is here. */
	get claims(): FullStory['claims'] | undefined {
		return this.words.known?.story.claims;
	}

	/** Whether the words are wanted for something that the reader may soon see or do. */
	get wants(): boolean {
		const near = (step: Step) => this.near(step) && step.figures.some(({ id }) => isDocked(id));
		return this.sign.given || this.inHand || this.story.steps.some(near);
	}

	/** The story's own frame, by which its cameras are solved. */
	get frame(): Frame {
		return this.#frame;
	}

	/** The frame of what is shown: the free map has one of its own, and a docked figure takes some of the story's. */
	readonly shownFrame: Frame = $derived.by(() =>
		this.walking ? this.#walkFrame : besideDock(this.story.steps[this.#resting]!, this.#frame)
	);

	/** Whether the reader may soon see a step's figures: the next ones, and every one from the first scroll on. */
	near(step: Step): boolean {
		return this.sign.given || this.progress.isNear(step.index);
	}

	/** How a figure is shown in a step: nothing where the step is away, in print, and before the page's script runs. */
	figureIn(step: Step, id: FigureId): Shown | undefined {
		return this.progress.isNear(step.index) && !this.printing && !this.unrolled ? this.#told.figures[id] : undefined;
	}

	/** The story's scene of the moment, with the dial as it is turned. */
	#tell(turned?: Turned): Scene {
		const tell = this.motion.less ? cutAt : sceneAt;
		return tell(this.story, this.#position, this.#frame, turned);
	}

	/** The scene of the moment, as it is in another year. */
	sceneIn(year: number): Scene {
		const told = this.#tell({ index: this.#moment.from, year });
		return this.#walking ? freeScene(this.story, told, this.#walking) : told;
	}

	/** The step that follows the reader's place (1) or comes before it (-1). */
	beside(by: 1 | -1): Step {
		const { position, steps } = this.progress;
		return steps[neighbour(steps, position, this.#frame.travel, by)]!;
	}

	/** Lays a shape over the free map at a place, or takes it away. */
	lay(id: LaidId, middle?: LngLat): void {
		const others = Object.entries(this.laid).filter(([other]) => other !== id);
		this.laid = Object.fromEntries(middle ? [...others, [id, middle]] : others);
	}

	/** Whether the view of a step is compared with another year: while its dial is in hand. */
	get comparing(): boolean {
		return this.inHand && this.#comparing === this.#resting;
	}

	/** Sets another year beside the view, or takes it away. */
	compare(on: boolean): void {
		this.#comparing = on ? this.#resting : undefined;
	}

	/** Turns the dial to a year, with its fraction; it stays there until its step is out of view. */
	turn(year: number): void {
		this.#turned = { index: this.#moment.from, year };
	}

	/** Forgets what the reader did with the dial once its step is out of view: the next visit begins with the story's own year. */
	letGo(): void {
		const { from, to } = this.#moment;
		if (this.#turned && this.#turned.index !== from && this.#turned.index !== to) this.#turned = undefined;
		if (this.#comparing !== undefined && this.#comparing !== from && this.#comparing !== to)
			this.#comparing = undefined;
	}

	/** Whether the page is laid out for paper. */
	get printing(): boolean {
		return this.#paper.current;
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
		this.#turned = undefined;
		this.laid = {};
		this.#comparing = undefined;
	}

	/** Takes the page's layout anew, after the window changed or a walk ended. */
	fit({ stage, area, ruler }: Layout): void {
		this.line = readingLine(ruler);
		// A walk fills the window with the map: the story's own frame is taken when it ends.
		const next = measureFrame(stage, area, ruler);
		if (this.walking) {
			this.live.stage?.resize();
			this.#walkFrame = next;
			return;
		}
		if (sameFrame(this.#frame, next)) return;
		this.live.stage?.resize();
		this.#frame = next;
	}
}
