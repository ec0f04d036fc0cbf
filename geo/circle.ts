import type { Point } from './plane.ts';
import { add } from './vector.ts';

/** Corners of every circle: at 1 km radius the chord strays 0.3 m from the arc, less than a pixel at any zoom. */
const SIDES = 128;

/** An open anticlockwise ring whose corners lie `radius` metres from `centre`. */
export function circle(centre: Point, radius: number, sides = SIDES): Point[] {
	return Array.from({ length: sides }, (_, i) => {
		const angle = (2 * Math.PI * i) / sides;
		return add(centre, [radius * Math.cos(angle), radius * Math.sin(angle)]);
	});
}

/** An open ring round `centre` that holds exactly `area` square metres: its corners lie a hair outside the circle. */
export function circleOfArea(centre: Point, area: number, sides = SIDES): Point[] {
	return circle(centre, Math.sqrt(area / ((sides / 2) * Math.sin((2 * Math.PI) / sides))), sides);
}
