import type { Point } from '#lib/map/projector.ts';
import { amountOf } from '#lib/schema/claim.ts';
import type { Lang } from '#lib/schema/localized.ts';
import type { LngLat } from '#lib/schema/place.ts';
import type { Claims } from '../figure.ts';
import { located } from '../located.ts';
import { circle, offset } from '../shape.ts';

/** Where the park's mark is, and the radius in metres within which the park is. */
export const PARK = located('beidou');
/** East end of the place's own ring, beside which the area is written: the name stands below, a motorway's to the north. */
export const EAST = offset(PARK.lngLat, [PARK.accuracyM, 0]);

/** A circle as large as the park is planned, round its mark. */
export function parkCircle(claims: Claims): LngLat[] {
	return circle(PARK.lngLat, amountOf(claims, 'BD-AREA', 'km2'));
}

/** The room of the place's name from its mark, in pixels of the map: to both sides, and from its head to its foot. */
const NAME: Record<Lang, { half: number; head: number; foot: number }> = {
	zh: { half: 42, head: 7, foot: 42 },
	en: { half: 66, head: 7, foot: 60 }
};

/**
 * A line in pixels, parted where it runs under the name of the place marked at `mark` and where it comes out again.
 * Neighbouring stretches share a point.
 */
export function partedByName(
	line: readonly Point[],
	[x0, y0]: Point,
	lang: Lang
): { under: boolean; points: Point[] }[] {
	const { half, head, foot } = NAME[lang];
	const isUnder = ([x, y]: Point) => Math.abs(x - x0) < half && y - y0 > head && y - y0 < foot;
	const stretches: { under: boolean; points: Point[] }[] = [];
	for (const point of line) {
		const last = stretches.at(-1);
		const under = isUnder(point);
		last?.points.push(point);
		if (last?.under !== under) stretches.push({ under, points: [point] });
	}
	return stretches;
}
