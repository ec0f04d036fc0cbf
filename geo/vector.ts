import type { Point } from './plane.ts';

/** The sum of two vectors. */
export const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];
/** The way from `b` to `a`. */
export const subtract = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
/** `a` made `k` times as long; turned round where `k` is negative. */
export const times = (a: Point, k: number): Point => [a[0] * k, a[1] * k];
/** The dot product: 0 where the two stand square to each other. */
export const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1];
/** Positive where `b` lies to the left of `a`. */
export const cross = (a: Point, b: Point): number => a[0] * b[1] - a[1] * b[0];
/** Metres between two points. */
export const distance = (a: Point, b: Point): number => Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2);
/** The point a share `t` of the way from `a` to `b`. */
export const between = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
/** A quarter turn to the left. */
export const left = ([x, y]: Point): Point => [-y, x];

/** Length 1 in the direction of `a`; a zero vector stays zero. */
export function unit(a: Point): Point {
	const size = Math.sqrt(dot(a, a));
	return size === 0 ? [0, 0] : [a[0] / size, a[1] / size];
}

/** The turn from direction `a` to direction `b` in degrees, 0 to 180. */
export function turn(a: Point, b: Point): number {
	return (Math.abs(Math.atan2(cross(a, b), dot(a, b))) * 180) / Math.PI;
}
