import type { LngLat } from '#lib/schema/place.ts';
import { px } from './brush.ts';

/** Marks and names of places: one set for all of them; the scene says how strongly each place shows. */
export const PLACE_MARKS = {
	halo: { ink: 'quiet', opacity: 0.045 },
	/** Dots, so many widths apart: a dashed edge is that of a sketch. */
	ring: { ink: 'quiet', opacity: 0.75, width: 1.3, apart: 2.7 },
	pin: { ink: 'accent', radius: 4, edge: 'ground', edgeWidth: 1.5 },
	/** The open mark in the middle of a halo: somewhere here. */
	about: { ink: 'ground', radius: 3, edge: 'quiet', edgeWidth: 1.5 },
	label: {
		ink: 'text',
		edge: 'ground',
		size: px(13, 16),
		/** Width of the paper round the letters, in pixels: as wide as MapLibre can for letters of that size. */
		paper: px(3.1, 3.8),
		spacing: 0.08,
		noteScale: 0.74
	}
} as const satisfies Record<string, Record<string, unknown>>;

/** Where a name stands from its mark by the side it is on: the corner of the name held there, and how far off, in ems. */
export const SIDES = {
	top: { anchor: 'bottom', offset: [0, -0.6] },
	bottom: { anchor: 'top', offset: [0, 0.6] },
	left: { anchor: 'right', offset: [-0.7, 0] },
	right: { anchor: 'left', offset: [0.7, 0] }
} as const;

/** Side of its mark on which a place's name stands where the usual one, below, would meet its neighbours. */
export const LABEL_SIDES: Readonly<Record<string, keyof typeof SIDES>> = {
	zhuzhou: 'left',
	'crrc-loco': 'right',
	'crrc-institute': 'top',
	'tianxin-east': 'right',
	tianxin: 'right',
	'tianxin-sub': 'right',
	dafeng: 'left',
	bonded: 'left',
	'xiawan-mouth': 'left',
	'chemical-works': 'left',
	smelter: 'left',
	beidou: 'left',
	sany: 'right',
	jiulang: 'top',
	wetland: 'top',
	qingshuitang: 'left',
	'jinglong-sub': 'top',
	'xiangshiling-sub': 'left',
	'qingshuitang-sub': 'left'
};

/**
 * Where names hang from that cannot stand beside their marks: that of 九郎山 above it, clear of the hachures and of the railways that pass its foot; that of
 * the creek's mouth ashore, clear of the bank and of the river's own; that of 北斗产业园 west of the circles round it.
 */
export const NAME_AT: Readonly<Record<string, LngLat>> = {
	jiulang: [113.083, 27.9437],
	'xiawan-mouth': [113.0768, 27.8627],
	beidou: [113.1577, 27.952]
};

/**
 * Places whose names lie over railways wherever they are written, and over nothing else: under them the paper is left
 * blank, as scraps of a line between letters read as ink of theirs. Over water or shade it would be seen as a box.
 */
export const ON_RAILS: ReadonlySet<string> = new Set(['zhuzhou-north', 'crrc-institute']);
/** How far that blank reaches beyond the lines of a name, in pixels: their own height leaves room above and below. */
export const BLANK = { aside: 3, above: -1 } as const;
