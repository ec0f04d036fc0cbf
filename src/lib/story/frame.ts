import type { Frame } from '#lib/schema/scene.ts';

/**
 * The frame as the page's CSS lays it out: `stage` holds the map, `free` marks what no card covers. `--box` and `--gap`
 * of the stage are parts of the window's height: how tall a resting card's box is, and the blank after it.
 * Sizes in CSS pixels, whole.
 */
export function measureFrame(stage: HTMLElement, free: HTMLElement): Frame {
	const outer = stage.getBoundingClientRect();
	const inner = free.getBoundingClientRect();
	const { box, gap } = proportions(stage);
	return {
		width: Math.round(outer.width),
		height: Math.round(outer.height),
		free: {
			x: Math.round(inner.x - outer.x),
			y: Math.round(inner.y - outer.y),
			width: Math.round(inner.width),
			height: Math.round(inner.height)
		},
		travel: box + gap
	};
}

function proportions(element: HTMLElement): { box: number; gap: number } {
	const style = getComputedStyle(element);
	return { box: Number(style.getPropertyValue('--box')), gap: Number(style.getPropertyValue('--gap')) };
}

/**
 * Height of the line across the window, in CSS pixels, that a step's middle crosses in the middle of its rest.
 * `probe` is as tall as the window with its address bar shown.
 */
export function readingLine(probe: HTMLElement): number {
	const { box, gap } = proportions(probe);
	return probe.getBoundingClientRect().height * (1 + (gap - box) / 2);
}

/** Whether two frames lay everything out alike. */
export function sameFrame(a: Frame, b: Frame): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
