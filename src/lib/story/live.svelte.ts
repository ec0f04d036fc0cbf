import type { LiveStage, StageOptions } from '#lib/map/live/LiveStage.ts';
import type Ground from '#lib/map/still/Ground.svelte';
import type { Scene } from '#lib/schema/scene.ts';

/** `still` until the live map stands and while its drawing context is lost, `none` where it cannot: no WebGL 2, or its files did not arrive. */
export type MapStatus = 'still' | 'live' | 'none';

/** The one live map of the page, loaded apart from the text, which never waits for it. */
export class Live {
	status = $state<MapStatus>('still');
	#stage = $state.raw<LiveStage>();
	#ground = $state.raw<typeof Ground>();
	#ended = false;

	get stage(): LiveStage | undefined {
		return this.#stage;
	}

	/** What draws the map as SVG where the engine cannot; until it has come there are the stills. */
	get ground(): typeof Ground | undefined {
		return this.status === 'live' ? undefined : this.#ground;
	}

	async #paintItself(): Promise<void> {
		try {
			this.#ground = (await import('#lib/map/still/Ground.svelte')).default;
		} catch {
			// Without the network either the stills stay, which the page has.
		}
	}

	/** Fetches the map engine and starts it on the scene of that moment. Never rejects: the page reads without a map. */
	async start(options: Pick<StageOptions, 'container' | 'lang' | 'fontUrl'>, scene: () => Scene): Promise<void> {
		try {
			const { LiveStage } = await import('#lib/map/live/LiveStage.ts');
			const onlost = () => {
				this.status = 'still';
				void this.#paintItself();
			};
			const onrestored = () => void (this.status = 'live');
			const stage = await LiveStage.start({ ...options, scene: scene(), onlost, onrestored });
			if (this.#ended) return stage.destroy();
			this.#stage = stage;
			stage.show(scene());
			this.status = 'live';
		} catch (reason) {
			this.status = 'none';
			void this.#paintItself();
			console.info('The story is shown without its live map:', reason instanceof Error ? reason.message : reason);
		}
	}

	end(): void {
		this.#ended = true;
		this.#stage?.destroy();
		this.#stage = undefined;
	}
}
