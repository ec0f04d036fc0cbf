import type { Position } from '#lib/schema/scene.ts';

/** Upper edge and height of a step's section on screen, in CSS pixels from the top of the window. */
export interface Span {
	top: number;
	height: number;
}

/**
 * The position of a line across the window in steps that touch each other, whatever was scrolled before. Starts looking
 * at `near`, so that a reader who scrolls costs one or two measurements. Above the first step and below the last the
 * story stands at its beginning and its end.
 */
export function measure(span: (index: number) => Span, count: number, line: number, near: number): Position {
	let index = Math.min(Math.max(near, 0), count - 1);
	let { top, height } = span(index);
	while (top > line && index > 0) ({ top, height } = span(--index));
	while (top + height <= line && index < count - 1) ({ top, height } = span(++index));
	return { index, progress: Math.min(Math.max((line - top) / height, 0), 1) };
}

/** How far the window must be scrolled, in CSS pixels from where it is, to bring a position to the line. */
export function distanceTo({ progress }: Position, { top, height }: Span, line: number): number {
	return top + progress * height - line;
}
