import type { Point } from '../plane.ts';
import { add, distance, dot, subtract, times } from '../vector.ts';
import { blurred, gridOf, type Grid } from './grid.ts';

/** A point of a crest: metres east and north of the summit, and its height as a share of the summit's. */
type Crest = readonly [east: number, north: number, height: number];

/**
 * The illustrated mountain: a main ridge with three shoulders, and spurs that fall from them with valleys between. Made
 * up; only its size is known, and it has to end inside a circle of 1,805 m.
 */
const CRESTS: readonly (readonly Crest[])[] = [
	[
		[-1340, -400, 0.1],
		[-1070, -370, 0.34],
		[-770, -320, 0.6],
		[-430, -60, 0.56],
		[0, 0, 1],
		[360, 220, 0.7],
		[680, 250, 0.8],
		[1060, 500, 0.46],
		[1430, 660, 0.14]
	],
	[
		[0, 0, 1],
		[130, -390, 0.66],
		[50, -810, 0.4],
		[180, -1240, 0.12]
	],
	[
		[130, -390, 0.66],
		[470, -690, 0.34],
		[600, -1050, 0.1]
	],
	[
		[0, 0, 1],
		[-180, 390, 0.6],
		[-110, 750, 0.34],
		[-260, 1090, 0.1]
	],
	[
		[-180, 390, 0.6],
		[-540, 580, 0.28],
		[-770, 820, 0.08]
	],
	[
		[-770, -320, 0.6],
		[-600, -660, 0.36],
		[-640, -1000, 0.1]
	],
	[
		[-770, -320, 0.6],
		[-1020, 50, 0.34],
		[-1270, 320, 0.1]
	],
	[
		[680, 250, 0.8],
		[910, -140, 0.5],
		[890, -510, 0.32],
		[1080, -870, 0.1]
	],
	[
		[910, -140, 0.5],
		[1270, -210, 0.26],
		[1560, -140, 0.08]
	],
	[
		[680, 250, 0.8],
		[560, 610, 0.44],
		[670, 990, 0.12]
	],
	[
		[-430, -60, 0.56],
		[-280, -490, 0.34],
		[-310, -890, 0.12]
	]
];

/** Heights from 0 at the foot to about 1 at the summit, on a grid of 20 m round it. */
export function mountain(): Grid {
	const raw = gridOf(181, 20, (p) => highest(CRESTS.map((crest) => flank(crest, p))) + ripple(p));
	const soft = blurred(raw, 32);
	const top = Math.max(...soft.values);
	return { ...soft, values: soft.values.map((h) => Math.max(0, h / top)) };
}

/** The height at `p` of a mountain that is this one crest: concave flanks, steeper and wider below a higher crest. */
function flank(crest: readonly Crest[], p: Point): number {
	let best = 0;
	for (let i = 1; i < crest.length; i++) {
		const [ax, ay, ah] = crest[i - 1]!;
		const [bx, by, bh] = crest[i]!;
		const a: Point = [ax, ay];
		const along = subtract([bx, by], a);
		const t = Math.min(1, Math.max(0, dot(subtract(p, a), along) / dot(along, along)));
		const height = ah + (bh - ah) * t;
		const away = distance(p, add(a, times(along, t)));
		best = Math.max(best, height * Math.exp(-((away / (130 + 330 * height)) ** 1.2)));
	}
	return best;
}

/** A maximum without creases: where two flanks meet they run into each other as scree does. */
function highest(heights: readonly number[]): number {
	const sharp = 16;
	return Math.log(heights.reduce((sum, h) => sum + Math.exp(sharp * h), 0) / heights.length) / sharp;
}

/** Small unevenness, so that no flank falls like a ruled surface. */
function ripple([x, y]: Point): number {
	return 0.012 * (Math.sin(x / 71 + 1.3 * Math.sin(y / 113)) + Math.sin(y / 83 + 1.7 * Math.sin(x / 97)));
}
