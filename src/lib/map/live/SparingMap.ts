import { Map as MapLibre, type EaseToOptions } from 'maplibre-gl';

/** How long after its last drawing the map that asked for one more has it, in ms: later than the next frame even of a slow machine. */
const LATER = 300;

/**
 * A map that is drawn when it is told to, once. Whenever a colour or an opacity has changed MapLibre wants to be drawn
 * again in the next frame, for transitions that this style does not have: half of all the work while the year runs.
 * What it asks for while it is being drawn waits until the story rests; what it asks for at any other time, as when a
 * tile has come, is done at once.
 */
export class SparingMap extends MapLibre {
	// Declared and not initialised: the constructor of the base class draws before fields are set.
	declare private drawing: boolean | undefined;
	/** The map asked to be drawn again while it was being drawn. */
	declare private asked: boolean | undefined;
	/** It is being changed, and will be drawn in the same task. */
	declare private changing: boolean | undefined;
	/** When that is, in ms of the page's time, and what waits for it. */
	declare private due: number;
	declare private later: ReturnType<typeof setTimeout> | undefined;
	/** Whether the map goes anywhere in cuts. The story says so: the map would ask the system, whatever the reader chose. */
	declare cuts: boolean | undefined;

	override easeTo(options: EaseToOptions, eventData?: unknown): this {
		return super.easeTo({ ...options, essential: true, ...(this.cuts && { animate: false }) }, eventData);
	}

	override redraw(): this {
		this.drawing = true;
		this.asked = false;
		try {
			return super.redraw();
		} finally {
			this.drawing = false;
			if (this.asked) this.askLater(performance.now() + LATER);
		}
	}

	/** Has the map drawn once more when the story has rested. One timer stays: a new one in every frame would have its price. */
	private askLater(due: number): void {
		this.due = due;
		const look = (): void => {
			const left = this.due - performance.now();
			this.later = left > 0 ? setTimeout(look, left) : undefined;
			if (left <= 0) super.triggerRepaint();
		};
		this.later ??= setTimeout(look, LATER);
	}

	/** Makes changes and draws them at once, all in one drawing: no frame is asked for that would only be called off. */
	redrawWith(change: () => void): void {
		this.changing = true;
		try {
			change();
		} finally {
			this.changing = false;
		}
		this.redraw();
	}

	override triggerRepaint(): void {
		if (this.drawing) this.asked = true;
		else if (!this.changing) super.triggerRepaint();
	}

	override remove(): void {
		clearTimeout(this.later);
		super.remove();
	}
}
