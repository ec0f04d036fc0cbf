import { GROUNDED, type FigureId } from '#lib/schema/figures.ts';
import type { LngLat } from '#lib/schema/place.ts';
import type { Claims } from './figure.ts';
import { heartGround } from './green-heart/compute.ts';
import { rowGround } from './plots-scale/compute.ts';
import { reserveSquare } from './reserve/compute.ts';
import { wordsGround } from './road-length/foot.ts';

/** The ground that figures of the map take beyond what their steps have in focus: the camera must see these points. */
const GROUND: Record<(typeof GROUNDED)[number], (claims: Claims) => readonly LngLat[]> = {
	'plots-scale': rowGround,
	reserve: (claims) => reserveSquare(claims),
	'green-heart': heartGround,
	'road-length': wordsGround
};

/** Points that must be in view for a figure to be seen whole. */
export function groundOf(id: FigureId, claims: Claims): readonly LngLat[] {
	const grounded = GROUNDED.find((other) => other === id);
	return grounded ? GROUND[grounded](claims) : [];
}
