import type { ChartProps } from './figure.ts';

/** Room of a docked chart in CSS pixels, and the size of its letters. */
export type Room = Pick<ChartProps, 'width' | 'height' | 'em'>;

/** The rooms that a docked chart is given from the smallest phone to the kiosk: tests look at each. */
export const ROOMS: readonly Room[] = [
	{ width: 320, height: 85, em: 11.5 },
	{ width: 350, height: 130, em: 12.9 },
	{ width: 690, height: 170, em: 13 },
	{ width: 735, height: 235, em: 15 },
	{ width: 970, height: 330, em: 25 }
];
/** The same for charts with many rows. */
export const TALL_ROOMS: readonly Room[] = [
	{ width: 320, height: 148, em: 11.5 },
	{ width: 350, height: 213, em: 12.9 },
	{ width: 690, height: 271, em: 13 },
	{ width: 735, height: 371, em: 15 },
	{ width: 970, height: 520, em: 25 }
];
/** The room of any chart in print and without script, where none is measured. */
export const PAPER: Room = { width: 620, height: 170, em: 13 };
