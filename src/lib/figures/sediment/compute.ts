import { amountOf } from '#lib/schema/claim.ts';
import { scaleBar, type ScaleBar } from '#lib/ui/scale.ts';
import type { Claims } from '../figure.ts';
import type { Room } from '../rooms.ts';

export const METALS = ['XWG-LEAD', 'XWG-ARSENIC', 'XWG-CADMIUM', 'XWG-MERCURY'] as const;
export type Metal = (typeof METALS)[number];

/** Side in metres of a cube that holds the sediment. */
export const sideOf = (claims: Claims): number => Math.cbrt(amountOf(claims, 'XWG-SLUDGE'));

/** Sides of squares as multiples of the largest metal's: their areas are to each other as the masses. */
export function relativeSides(claims: Claims): number[] {
	const tonnes = METALS.map((id) => amountOf(claims, id));
	return tonnes.map((mass) => Math.sqrt(mass / Math.max(...tonnes)));
}

/** A square of a metal; its upper left corner and side in CSS pixels. */
export interface MetalSquare {
	metal: Metal;
	x: number;
	y: number;
	side: number;
}

/** Widths of the words beside the cube and beside the small squares, in CSS pixels. */
export interface Widths {
	beside: number;
	metals: number;
}

/** Where everything stands; CSS pixels. */
export interface Layout {
	/** Nearest lower corner of the cube, and the length of its edges as drawn. */
	cube: { x: number; y: number; edge: number };
	/** The scale of the cube's edges. */
	bar: ScaleBar;
	/** Left edge of the words beside the cube. */
	words: number;
	squares: MetalSquare[];
	/** Left edge of the words beside the small squares. */
	names: number;
	/** Foot of the squares. */
	foot: number;
}

/** Half the width of an isometric cube with edges of 1. */
const HALF = Math.cos(Math.PI / 6);

/**
 * The cube left, the metals right, both as large as the height allows, or smaller by the same share where the words
 * leave less width.
 */
export function layout(claims: Claims, { width, height, em }: Room, room: Widths): Layout {
	const sides = relativeSides(claims);
	const [low, foot] = [height - 0.95 * em, height - 1.4 * em];
	// On large screens a block of ink as high as the chart would be all that is seen.
	const tallest = Math.min(foot - 2, 11 * em);
	const small = Math.max(...sides.slice(1));
	const shapes = HALF * (low - 2) + (1 + small) * tallest;
	const words = (0.9 + 1 + 0.7 + 0.5) * em + room.beside + room.metals;
	const share = Math.min((width - words) / shapes, 1);
	const [edge, side] = [(share * (low - 2)) / 2, share * tallest];
	/** Where the width decides, the shapes stand in the middle of the height. */
	const lift = ((1 - share) * tallest) / 2;
	const beside = 2 * HALF * edge + 0.9 * em;
	const gap = Math.min(width - words - share * shapes + em, 6 * em);
	const x = beside + room.beside + gap;
	const column = x + side + 0.7 * em;
	const row = side / (sides.length - 1);
	const squares = METALS.map((metal, i): MetalSquare => {
		const own = sides[i]! * side;
		if (i === 0) return { metal, x, y: foot - lift - own, side: own };
		return { metal, x: column, y: foot - lift - side + row * (i - 0.5) - own / 2, side: own };
	});
	return {
		cube: { x: HALF * edge, y: low - lift, edge },
		bar: scaleBar(sideOf(claims) / edge, edge),
		words: beside,
		squares,
		names: column + small * side + 0.5 * em,
		foot: foot - lift
	};
}
