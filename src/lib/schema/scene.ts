import type { FigureId } from './figures.ts';
import type { LayerId } from './layers.ts';
import type { LngLat } from './place.ts';

/** Where the story is shown. */
export type Mode = 'page' | 'embed' | 'kiosk';

/** Where the reader is: the step, and how far through it the reader has scrolled, 0…1. The card rests around 0.5. */
export interface Position {
	index: number;
	progress: number;
}

/** CSS pixels from the upper left of the window. */
export interface Rect {
	x: number;
	y: number;
	width: number;
	height: number;
}

/**
 * The map's part of the window, and the rectangle in it that no card covers, in pixels of the map from its corner.
 * A pixel of the map is `scale` CSS pixels: more than one on large screens, where marks and names must grow.
 */
export interface Frame {
	width: number;
	height: number;
	free: Rect;
	/** Height at the foot of the free rectangle that a docked figure takes, in the steps that have one. */
	dock: number;
	scale: number;
	/** How far the page is scrolled from the rest of one card to the rest of the next, in heights of the window. */
	travel: number;
}

/** Zoom as MapLibre counts it: the world is 512·2^zoom CSS pixels wide. Bearing and pitch in degrees. */
export interface Camera {
	center: LngLat;
	zoom: number;
	bearing: number;
	pitch: number;
}

/** How a figure is shown. */
export interface Shown {
	/** Opacity, 0…1. */
	strength: number;
	/** How much of it is drawn, 0…1: the part of its card's rest that is behind the reader. */
	drawn: number;
}

/** Everything to be shown at a position. It depends on nothing that happened before. */
export interface Scene {
	position: Position;
	camera: Camera;
	/** Year of the dial with its fraction: 2014 is the end of 2014, 2013.5 lies half-way there from the end of 2013. */
	year: number;
	/** How strongly each layer is lit, 0…1; less than 0 where a step does without it, −1 where nothing of it is left. */
	layers: Readonly<Record<LayerId, number>>;
	/** How strongly each place is marked and named, 0…1, by id; places left out are not shown. */
	places: Readonly<Record<string, number>>;
	/** How each figure is shown; those left out are not. */
	figures: Readonly<Partial<Record<FigureId, Shown>>>;
	/** What cards and docked figures leave of the map, in its pixels: names have room there. Without it, everywhere. */
	room?: Rect | undefined;
}
