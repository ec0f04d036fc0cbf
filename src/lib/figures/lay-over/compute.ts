import zone from '#lib/geo/zone.json' with { type: 'json' };
import { fromWorld, toWorld, type Point, type Size } from '#lib/map/projector.ts';
import { amountOf, figureOf, type Quantity } from '#lib/schema/claim.ts';
import type { Lang } from '#lib/schema/localized.ts';
import type { LngLat } from '#lib/schema/place.ts';
import type { Camera } from '#lib/schema/scene.ts';
import type { Claims } from '../figure.ts';
import { metresTo, offset, square } from '../shape.ts';

/** What may be laid over the map to compare its size with other ground. */
export const LAID = ['zone', 'treated'] as const;
export type LaidId = (typeof LAID)[number];

/** Where each shape that is laid over the map has its middle. */
export type Laid = Readonly<Partial<Record<LaidId, LngLat>>>;

const outline = zone.features[0]!.geometry.coordinates[0]!.slice(0, -1) as unknown as LngLat[];
const mean = (axis: 0 | 1) => outline.reduce((sum, point) => sum + point[axis], 0) / outline.length;
/** The outline of 清水塘 in metres east and north of its middle. */
const ZONE = outline.map((point) => metresTo([mean(0), mean(1)], point));

/** A shape's ring with its middle at `middle`: the zone's own outline, or the treated land as a square. Its area stays the same wherever it lies. */
export function ringAt(id: LaidId, middle: LngLat, claims: Claims): LngLat[] {
	switch (id) {
		case 'zone':
			return ZONE.map((metres) => offset(middle, metres));
		case 'treated':
			return square(middle, amountOf(claims, 'S25', 'km2'));
		default:
			return id satisfies never;
	}
}

/** The figure that a shape is as large as, in the unit of a language: English gives land in km². */
export function sizeOf(id: LaidId, claims: Claims, lang: Lang): Quantity {
	if (id === 'zone') return figureOf(claims.S18!);
	return figureOf(claims.S25!, lang === 'en' ? 'km2' : undefined);
}

/** The place on the ground under a point of a map that lies flat with north above; undoes its projector. */
export function placeUnder([x, y]: Point, { center, zoom }: Camera, { width, height }: Size): LngLat {
	const [x0, y0] = toWorld(center);
	const scale = 2 ** zoom;
	return fromWorld([x0 + (x - width / 2) / scale, y0 + (y - height / 2) / scale]);
}

/** Metres east and north that an arrow key moves a shape, where a step is so long. */
export function movedBy(key: string, step: number): readonly [east: number, north: number] | undefined {
	const ways: Record<string, readonly [number, number]> = {
		ArrowLeft: [-step, 0],
		ArrowRight: [step, 0],
		ArrowUp: [0, step],
		ArrowDown: [0, -step]
	};
	return ways[key];
}
