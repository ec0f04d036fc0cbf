import type { Localized } from './localized.ts';

/** A longitude and a latitude in degrees, WGS84, in this order. */
export type LngLat = readonly [lng: number, lat: number];

/**
 * How sure we are of a place, as the map draws it: a `pin` is a mark (400 m or better), a `halo` a ring of the
 * accuracy's radius, and what is only in the `list` has no known position and is never drawn.
 */
export type ShownAs = 'pin' | 'halo' | 'list';

export interface Place {
	id: string;
	name: Localized;
	/** What the map writes, where the name is too long for it. */
	label?: Localized;
	kind: string;
	shownAs: ShownAs;
	/** Present unless `shownAs` is `list`. */
	lngLat?: LngLat;
	/** Estimated error of the position in metres; present unless `shownAs` is `list`. */
	accuracyM?: number;
	/** Why there is no position; present when `shownAs` is `list`. */
	why?: Localized;
}
