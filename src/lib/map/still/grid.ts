import type { LngLat } from '#lib/schema/place.ts';
import { TILES } from '../tiles.ts';
import { fromWorld, toWorld, WORLD, type Point } from '../projector.ts';

/** Parts of a tile each way in which the live map holds its shapes. */
const PARTS = 8192;

/** A point of the world where the live map has it, whose shapes are rounded to a grid in tiles of that level. */
export function onGrid([x, y]: Point, level: number): Point {
	const parts = (2 ** level * PARTS) / WORLD;
	return [Math.round(x * parts) / parts, Math.round(y * parts) / parts];
}

/** A position of a shape as the live map draws it: dashes are counted along the very same line. */
export const asDrawn = (lngLat: LngLat): LngLat => fromWorld(onGrid(toWorld(lngLat), TILES.ground));
