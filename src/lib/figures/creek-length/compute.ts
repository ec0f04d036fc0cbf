import water from '#lib/geo/water.json' with { type: 'json' };
import { amountOf } from '#lib/schema/claim.ts';
import type { LngLat } from '#lib/schema/place.ts';
import type { Claims } from '../figure.ts';
import { located } from '../located.ts';
import { firstMetres, lengthOf } from '../shape.ts';

const creek = water.features.find(({ properties }) => properties.id === 'xiawan')!;
const sketched = creek.geometry.coordinates as unknown as readonly LngLat[];
const mouth = located('xiawan-mouth').lngLat;
const fromMouth = (end: LngLat): number => lengthOf([end, mouth]);

/** The creek as the map sketches it, from its mouth upwards. */
export const CREEK: readonly LngLat[] =
	fromMouth(sketched[0]!) < fromMouth(sketched.at(-1)!) ? sketched : [...sketched].reverse();

/** The stretch as far as it is drawn, `share` 0…1 of its length, from the mouth. */
export function stretch(claims: Claims, share: number): LngLat[] {
	return firstMetres(CREEK, amountOf(claims, 'XWG-SLUDGE', 'length') * 1000 * share);
}

/** The creek in the whole length that its claim gives. */
export function wholeCreek(claims: Claims): LngLat[] {
	return firstMetres(CREEK, amountOf(claims, 'XWG-LEN') * 1000);
}
