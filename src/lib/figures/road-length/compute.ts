import ways from '#lib/geo/ways.json' with { type: 'json' };
import { amountOf } from '#lib/schema/claim.ts';
import type { LngLat } from '#lib/schema/place.ts';
import type { Claims } from '../figure.ts';
import { firstMetres } from '../shape.ts';

const road = ways.features.find(({ properties }) => properties.id === 'tianxin-road')!;
/** The road as the map sketches it, from its north end. */
export const ROAD = road.geometry.coordinates as unknown as readonly LngLat[];

/** The road as far as it is drawn, `share` 0…1 of the length that the claim gives in kilometres. */
export function drawnRoad(claims: Claims, share: number): LngLat[] {
	return firstMetres(ROAD, amountOf(claims, 'TX-LEN') * 1000 * share);
}
