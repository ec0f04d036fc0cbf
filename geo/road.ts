import { byId, type Reference } from './reference.ts';
import { toPlane, type Point } from './plane.ts';
import { lengthOf, walk } from './line.ts';
import { drawn } from './smooth.ts';
import { add, subtract, times } from './vector.ts';

/** 田心路 north to south in the plane, metres: bearing and bend from its three points, length the official one. */
export function tianxinRoad(reference: Reference): Point[] {
	const { coordinates, lengthKm } = byId(reference.roads, 'tianxin-road');
	const course = drawn(coordinates.map(toPlane), 150);
	const middle = toPlane(coordinates[1]!);
	const scale = (lengthKm * 1000) / lengthOf(course);
	return course.map((p) => add(middle, times(subtract(p, middle), scale)));
}

/** The middle of the road, where its ring is drawn. */
export function roadMiddle(reference: Reference): Point {
	const { length, at } = walk(tianxinRoad(reference));
	return at(length / 2);
}
