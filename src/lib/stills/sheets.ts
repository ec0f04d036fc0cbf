import type { Frame, Rect } from '#lib/schema/scene.ts';

/** Letters' sizes that a column may have, from the largest on, and how far its lines are apart, in sizes. */
export interface Column {
	room: Rect;
	title: readonly number[];
	text: readonly number[];
	leading: number;
}

/** How a picture of a step is laid out, in its own pixels. */
export interface Sheet {
	width: number;
	height: number;
	/** The map, from the picture's upper left corner. */
	frame: Frame;
	/** Where the paper of the words lies over the map's left part, and where from there on it fades in, in parts of its width. */
	paper?: { clear: number; faded: number };
	words: Column;
	/** Sources and credits. */
	foot: { room: Rect; sizes: readonly number[] };
}

/**
 * The pictures of the stills kit, 1080 pixels wide: `tall` (3:4) as phones hold it, `wide` (16:9) for pages that have
 * room at the side only.
 */
export const SHEETS = {
	tall: {
		width: 1080,
		height: 1440,
		frame: {
			width: 600,
			height: 422,
			free: { x: 24, y: 24, width: 552, height: 356 },
			dock: 0,
			scale: 1.8,
			travel: 1
		},
		words: {
			room: { x: 64, y: 796, width: 952, height: 420 },
			title: [64, 58, 52, 46, 40],
			text: [38, 36, 34, 32, 30, 28, 26, 24],
			leading: 1.62
		},
		foot: { room: { x: 64, y: 1262, width: 952, height: 150 }, sizes: [22, 20, 18, 17, 16, 15] }
	},
	wide: {
		width: 1080,
		height: 608,
		frame: {
			width: 800,
			height: 356,
			free: { x: 372, y: 18, width: 408, height: 310 },
			dock: 0,
			scale: 1.35,
			travel: 1
		},
		paper: { clear: 0.39, faded: 0.44 },
		words: {
			room: { x: 44, y: 32, width: 400, height: 440 },
			title: [46, 42, 38, 34, 30],
			text: [26, 24, 22, 20, 19, 18, 17, 16],
			leading: 1.55
		},
		foot: { room: { x: 44, y: 506, width: 992, height: 90 }, sizes: [16, 15, 14, 13, 12] }
	}
} as const satisfies Record<string, Sheet>;

export type SheetName = keyof typeof SHEETS;
export const SHEET_NAMES = Object.keys(SHEETS) as SheetName[];
