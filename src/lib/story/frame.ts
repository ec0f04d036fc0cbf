import type { Frame } from '#lib/schema/scene.ts';

/**
 * The frame as the page's CSS lays it out: `stage` holds the map, `free` marks what no card covers. `--box` and `--gap`
 * are parts of the window's height: how tall a resting card's box is, and the blank after it, `--dock` how tall a docked figure is; `--map-scale` is how many
 * CSS pixels a pixel of the map has.
 */
export function measureFrame(stage: HTMLElement, free: HTMLElement, ruler: HTMLElement): Frame {
	const outer = stage.getBoundingClientRect();
	const inner = free.getBoundingClientRect();
	const { box, gap, scale, dock } = proportions(stage);
	const px = (css: number) => css / scale;
	return {
		width: px(outer.width),
		height: px(outer.height),
		free: { x: px(inner.x - outer.x), y: px(inner.y - outer.y), width: px(inner.width), height: px(inner.height) },
		dock: px(dock * ruler.getBoundingClientRect().height),
		scale,
		travel: box + gap
	};
}

function proportions(element: HTMLElement): Record<'box' | 'gap' | 'scale' | 'dock', number> {
	const style = getComputedStyle(element);
	const part = (name: string) => Number(style.getPropertyValue(name));
	return { box: part('--box'), gap: part('--gap'), scale: part('--map-scale'), dock: part('--dock') };
}

/**
 * Height of the line across the window, in CSS pixels, that a step's middle crosses in the middle of its rest.
 * `ruler` is as tall as the window with its address bar shown, by which CSS measures everything.
 */
export function readingLine(ruler: HTMLElement): number {
	const { box, gap } = proportions(ruler);
	return ruler.getBoundingClientRect().height * (1 + (gap - box) / 2);
}

/** Whether two frames lay everything out alike. */
export function sameFrame(a: Frame, b: Frame): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
