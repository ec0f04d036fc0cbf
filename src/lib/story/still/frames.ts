import type { Frame } from '#lib/schema/scene.ts';

/**
 * The proportions that stills are made in. Four stand in the live map's place until it is there, in the frame of a
 * window: `phone` of 390×844, `tablet` of 768×1024, `desktop` of 1280×800, `portrait` of 1080×1920. `paper` has no card or chart over it: it
 * stands among the text, in print and wherever no script runs, and beside it in windows as low as a phone on its side.
 */
export const STILLS = {
	phone: {
		width: 390,
		height: 506.39,
		free: { x: 10, y: 64, width: 370, height: 393.95 },
		dock: 185.68,
		scale: 1,
		travel: 0.58
	},
	tablet: {
		width: 590.77,
		height: 472.61,
		free: { x: 7.69, y: 58.46, width: 575.38, height: 363.11 },
		dock: 173.29,
		scale: 1.3,
		travel: 0.58
	},
	desktop: {
		width: 1280,
		height: 800,
		free: { x: 470.72, y: 36, width: 713.28, height: 716 },
		dock: 224,
		scale: 1,
		travel: 1
	},
	portrait: {
		width: 600,
		height: 682.67,
		free: { x: 5.56, y: 53.89, width: 588.89, height: 576.95 },
		dock: 234.67,
		scale: 1.8,
		travel: 0.54
	},
	paper: {
		width: 480,
		height: 400,
		free: { x: 14, y: 14, width: 452, height: 352 },
		dock: 0,
		scale: 1,
		travel: 1
	}
} as const satisfies Record<string, Frame>;

export type StillSize = keyof typeof STILLS;
export const STILL_SIZES = Object.keys(STILLS) as StillSize[];
