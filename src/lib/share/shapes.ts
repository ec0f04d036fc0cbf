import type { Frame, Rect } from '#lib/schema/scene.ts';
import { CARD } from './addresses.ts';

/** How a share picture is laid out, in its own pixels. */
export interface Shape {
	width: number;
	height: number;
	/** Where the title stands: in the middle of its height. */
	title: Rect;
	/** Sizes that the title may have, the largest first. */
	sizes: readonly number[];
	/** Where the paper is left clear for words, and where from there on the map fades in, in parts of width or height. */
	paper: { side: 'left' | 'foot'; clear: number; faded: number };
	/** The map's names and the words of its figures are shown, as are chapter and story. */
	lettered: boolean;
	/** The map it lies on. */
	frame: Frame;
}

/**
 * The share pictures of a step: `card` as messengers and networks show a link, `square` for WeChat, which shows it as
 * small as a thumb: nothing is on it but the map's lines and the title.
 */
export const SHAPES = {
	card: {
		...CARD,
		title: { x: 64, y: 136, width: 400, height: 324 },
		sizes: [136, 116, 104, 92, 80, 70, 60, 52, 44],
		paper: { side: 'left', clear: 0.325, faded: 0.45 },
		lettered: true,
		frame: {
			width: 960,
			height: 504,
			free: { x: 388, y: 30, width: 540, height: 444 },
			dock: 0,
			scale: 1.25,
			travel: 1
		}
	},
	square: {
		width: 300,
		height: 300,
		title: { x: 16, y: 190, width: 268, height: 98 },
		sizes: [84, 74, 66, 58, 52, 46, 40, 34, 30],
		paper: { side: 'foot', clear: 0.37, faded: 0.45 },
		lettered: false,
		frame: {
			width: 300,
			height: 300,
			free: { x: 16, y: 12, width: 268, height: 152 },
			dock: 0,
			scale: 1,
			travel: 1
		}
	}
} as const satisfies Record<string, Shape>;

export type ShapeName = keyof typeof SHAPES;
export const SHAPE_NAMES = Object.keys(SHAPES) as ShapeName[];
