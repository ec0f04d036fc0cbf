import { bisector, pairs } from 'd3';
import { amountOf, type Measured } from '#lib/schema/claim.ts';
import type { LngLat } from '#lib/schema/place.ts';
import { toWorld } from '#lib/map/projector.ts';

/** How many enterprises had closed by the end of a year. */
export interface YearEnd {
	year: number;
	closed: number;
}

/** The known year ends of the closures in 清水塘, from the claims. Before the year of the first, none is drawn as closed. */
export function closures(claims: Readonly<Record<string, Measured>>): YearEnd[] {
	const first = { year: 2014, closed: amountOf(claims, 'CLOSE-2014') };
	return [
		{ year: first.year - 1, closed: 0 },
		first,
		{ year: 2016, closed: amountOf(claims, 'CLOSE-2016') },
		{ year: 2017, closed: amountOf(claims, 'CLOSE-2017', 'cumulative') },
		{ year: 2018, closed: amountOf(claims, 'CLOSE-2018', 'cumulative') }
	];
}

/**
 * Embers that are out at a year of the dial, whole. At a known year end it is the claim's figure; between two of them
 * the embers go out evenly, which is how the picture moves and not what is known.
 */
export function outAt(ends: readonly YearEnd[], year: number): number {
	const after = bisector(({ year }: YearEnd) => year).right(ends, year);
	if (after === 0) return ends[0]!.closed;
	const step = pairs(ends)[after - 1];
	if (!step) return ends.at(-1)!.closed;
	const [from, to] = step;
	return Math.round(from.closed + ((to.closed - from.closed) * (year - from.year)) / (to.year - from.year));
}

/** Pixels that an ember keeps however far away the ground is. */
const SEEN = 2;

/** Width of an ember in CSS pixels where the ground is `metresPerPixel`: a quarter of the room that each has on average, and more from afar. */
export function emberWidth(metresPerPixel: number, roomM: number): number {
	return Math.min(Math.hypot((roomM / metresPerPixel) * 0.24, SEEN), 9);
}

/** Units of the drawing for each CSS pixel of the world at zoom 0: fine enough for a street, small enough to read. */
export const UNITS = 2 ** 14;

/** The embers as a drawing of its own: where it lies in the world, and each ember from there, in drawing units. */
export function drawing(points: readonly LngLat[]): { origin: LngLat; dots: readonly string[] } {
	const origin = points[0]!;
	const [x0, y0] = toWorld(origin);
	const dots = points.map((point) => {
		const [x, y] = toWorld(point);
		return `M${((x - x0) * UNITS).toFixed(1)} ${((y - y0) * UNITS).toFixed(1)}h0`;
	});
	return { origin, dots };
}
