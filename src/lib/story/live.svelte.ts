import type { LiveStage, StageOptions } from '#lib/map/live/LiveStage.ts';
import type Ground from '#lib/map/still/Ground.svelte';
import type { Scene } from '#lib/schema/scene.ts';
import { idle } from '#lib/ui/idle.ts';
import type * as over from './overMap.ts';

/** `still` until the live map stands and while its drawing context is lost, `none` where it cannot: no WebGL 2, or its files did not arrive. */
export type MapStatus = 'still' | 'live' | 'none';
/** The longest that a map whose engine has come waits for the reader's first scroll to pause, in ms. */
const PATIENCE = 1000;
/** What is drawn over a map, and needs one: it comes with the map. */
type Over = typeof over;
type Options = Pick<StageOptions, 'container' | 'lang' | 'fontUrl'>;

/** Whether one map can be what two options ask for: it changes its language, but neither its place nor its letters. */
const sameMap = (a: Options, b: Options) => a.container === b.container && a.fontUrl === b.fontUrl;

/** The one live map of the page, loaded apart from the text, which never waits for it. */
export class Live {
	status = $state<MapStatus>('still');
	#stage = $state.raw<LiveStage>();
	#ground = $state.raw<typeof Ground>();
	#over = $state.raw<Over>();
	/** How the map is wanted now; one that was started elsewhere is thrown away. */
	#wanted: Options | undefined;
	/** How the map was started that stands. */
	#started: Options | undefined;
	#starting: Promise<unknown> = Promise.resolve();

	get stage(): LiveStage | undefined {
		return this.#stage;
	}

	/** What draws the map as SVG where the engine cannot; until it has come there are the stills. */
	get ground(): typeof Ground | undefined {
		return this.status === 'live' ? undefined : this.#ground;
	}

	/** What is drawn over the map, as soon as there is one to draw it over. */
	get over(): Over | undefined {
		return this.status === 'live' || this.ground ? this.#over : undefined;
	}

	async #paintItself(): Promise<void> {
		try {
			const [ground, over] = await Promise.all([import('#lib/map/still/Ground.svelte'), import('./overMap.ts')]);
			this.#over = over;
			this.#ground = ground.default;
		} catch {
			// Without the network either the stills stay, which the page has.
		}
	}

	/**
	 * Fetches the map engine and starts it on the scene of that moment; a map that stands in the same place stays, and
	 * writes its names in the language that is wanted now. Never rejects: the page reads without a map. Resolves with the
	 * reason where none stands.
	 */
	start(options: Options, scene: () => Scene): Promise<unknown> {
		this.#wanted = options;
		// One after the other: they share the container.
		return (this.#starting = this.#starting.then(() => this.#begin(options, scene)));
	}

	/**
	 * Tries again once the network is back, if nothing else was wanted meanwhile. Browsers remember of a module that did
	 * not come that it is missing, until whatwg/html#10327 has reached them: there the page is loaded anew, where it is.
	 */
	async #retry(options: Options, scene: () => Scene): Promise<void> {
		if (options !== this.#wanted) return;
		const reason = await this.start(options, scene);
		if (reason instanceof TypeError && /module/.test(reason.message)) location.reload();
	}

	async #begin(options: Options, scene: () => Scene): Promise<unknown> {
		if (options !== this.#wanted) return;
		if (this.#stage && this.#started && sameMap(this.#started, options)) return this.#stage.speak(options.lang);
		this.#drop();
		try {
			const [{ LiveStage }, over] = await Promise.all([import('#lib/map/live/LiveStage.ts'), import('./overMap.ts')]);
			this.#over = over;
			await idle(PATIENCE);
			if (options !== this.#wanted) return;
			const onlost = () => {
				this.status = 'still';
				void this.#paintItself();
			};
			const onrestored = () => void (this.status = 'live');
			const stage = await LiveStage.start({ ...options, scene: scene(), onlost, onrestored });
			const wanted = this.#wanted;
			if (!wanted || !sameMap(wanted, options)) return stage.destroy();
			this.#stage = stage;
			this.#started = options;
			stage.speak(wanted.lang);
			stage.show(scene());
			this.status = 'live';
		} catch (reason) {
			this.status = 'none';
			void this.#paintItself();
			console.info('The story is shown without its live map:', reason instanceof Error ? reason.message : reason);
			if (!navigator.onLine) addEventListener('online', () => void this.#retry(options, scene), { once: true });
			return reason;
		}
	}

	#drop(): void {
		this.#stage?.destroy();
		this.#stage = undefined;
		if (this.status === 'live') this.status = 'still';
	}

	/** Does without the live map for good: the page paints it itself. */
	forgo(): void {
		this.end();
		this.status = 'none';
		void this.#paintItself();
	}

	end(): void {
		this.#wanted = undefined;
		this.#drop();
	}
}
