import { range } from 'd3';
import type { Point, Size } from '#lib/map/projector.ts';
import { amountOf } from '#lib/schema/claim.ts';
import type { Claims } from '../figure.ts';

/** Direction in which the first line sets out, and how far every line has turned where it ends; radians, clockwise from the east. */
const [FIRST, TURN] = [0.3, 0.35];
const STEPS = 40;

/** A line as far as it is drawn; points in pixels of the map. */
export type Line = readonly Point[];

/**
 * One line for each continent, evenly round the source and all bent alike: they name no place. Each is as long as the
 * frame's diagonal, so that drawn to `share` 1 it ends outside, wherever in the frame the source is.
 */
export function lines(claims: Claims, [x, y]: Point, { width, height }: Size, share: number): Line[] {
	const count = amountOf(claims, 'S09', 'continents');
	const reach = Math.hypot(width, height) * 1.02;
	return range(count).map((i) => {
		const start = FIRST + (i * 2 * Math.PI) / count;
		return range(STEPS + 1).map((step): Point => {
			const part = (step / STEPS) * share;
			const angle = start + TURN * part;
			return [x + Math.cos(angle) * part * reach, y + Math.sin(angle) * part * reach];
		});
	});
}

/** A line as the `d` of a path. */
export const pathOfLine = (line: Line): string =>
	`M${line.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
