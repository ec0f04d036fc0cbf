import { on } from 'svelte/events';

/** What somebody does first who has come to read, and not only to open the page. */
const SIGNS = ['scroll', 'wheel', 'touchstart', 'pointerdown', 'pointermove', 'keydown'] as const;

interface Connection {
	saveData?: boolean;
}

/** The reader's first sign, for which whatever costs much waits. A reader who saves data is asked instead. */
export class FirstSign {
	#given = $state(false);
	#asks = $state(false);
	/** What gave it, if the reader did, and how far down the window was then, in CSS pixels. */
	by?: { event: Event; top: number };

	get given(): boolean {
		return this.#given;
	}

	/** Whether nothing but the reader's own word will do: data is being saved. */
	get asks(): boolean {
		return this.#asks && !this.#given;
	}

	give(): void {
		this.#given = true;
	}

	/** Listens for it in this window. @returns the way to stop */
	listen(): () => void {
		const { connection } = navigator as Navigator & { connection?: Connection };
		if ((this.#asks = connection?.saveData === true)) return () => {};
		let undo: (() => void)[] = [];
		const stop = () => undo.forEach((off) => off());
		const sign = (event: Event) => (stop(), (this.by = { event, top: scrollY }), this.give());
		// A page that was led to a step scrolls there by itself first, and says so in the next frame.
		const frames = [0, 0];
		frames[0] = requestAnimationFrame(() => {
			frames[1] = requestAnimationFrame(() => {
				undo = SIGNS.map((name) => on(window, name, sign, { passive: true, capture: true }));
			});
		});
		return () => (frames.forEach(cancelAnimationFrame), stop());
	}
}
