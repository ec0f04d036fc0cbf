import { Map as MapLibre, type EaseToOptions } from 'maplibre-gl';

/** How long after the last drawing the map may ask for one more, in ms. */
const LATER = 150;

/**
 * A map that is drawn when it is told to, once. Whenever a colour or an opacity has changed MapLibre wants to be drawn
 * again in the next frame, for transitions that this style does not have: half of all the work while the year runs.
 * What it asks for while it is being drawn waits until the story rests; what it asks for at any other time, as when a
 * tile has come, is done at once.
 */
export class SparingMap extends MapLibre {
	// Declared and not initialised: the constructor of the base class draws before fields are set.
	declare private drawing: boolean | undefined;
	declare private later: ReturnType<typeof setTimeout> | undefined;
	/** Whether the map goes anywhere in cuts. The story says so: the map would ask the system, whatever the reader chose. */
	declare cuts: boolean | undefined;

	override easeTo(options: EaseToOptions, eventData?: unknown): this {
		return super.easeTo({ ...options, essential: true, ...(this.cuts && { animate: false }) }, eventData);
	}

	override redraw(): this {
		this.drawing = true;
		try {
			return super.redraw();
		} finally {
			this.drawing = false;
		}
	}

	override triggerRepaint(): void {
		if (!this.drawing) return super.triggerRepaint();
		clearTimeout(this.later);
		this.later = setTimeout(() => super.triggerRepaint(), LATER);
	}

	override remove(): void {
		clearTimeout(this.later);
		super.remove();
	}
}
