import type { LngLat } from '#lib/schema/place.ts';
import { offset } from '../shape.ts';

/** The south end of the sketched road. Written here, as the camera is solved long before the road itself is fetched. */
export const FOOT: LngLat = [113.126176, 27.879311];

/** Room for the words at the road's south end, which the camera must leave above the docked figure. */
export const wordsGround = (): LngLat[] => [offset(FOOT, [0, -450])];
