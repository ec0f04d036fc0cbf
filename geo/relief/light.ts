import type { Point } from '../plane.ts';
import { dot, unit } from '../vector.ts';

/** From the north-west, as on engraved maps ever since they are lit: the south-east is in shade. */
const SUN = unit([-1, 1]);

/** 0 where a slope faces the light, 1 where it faces away; `uphill` is its gradient. */
export function shadeOf(uphill: Point): number {
	return (1 + dot(unit(uphill), SUN)) / 2;
}
