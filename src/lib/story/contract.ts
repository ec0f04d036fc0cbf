import { INKS, inkMixed, type Ink } from '#lib/map/inks.ts';
import type { Lang } from '#lib/schema/localized.ts';
import type { Mode, Scene } from '#lib/schema/scene.ts';
import type { Step } from '#lib/schema/story.ts';

/** What hosts, tests and stylesheets may read of the story on `<html>`; the README promises it. */
export interface Published {
	scene: Scene;
	/** Id of the step the reader is in. */
	step: string;
	/** How far the reader is through the step, 0…1. */
	progress: number;
	/** CSS pixels for each pixel of the map. */
	scale: number;
	live: boolean;
	ready: boolean;
}

/** The data attributes of `<html>` by their names in the DOM. The camera's zoom counts CSS pixels, whatever the scale. */
export function attributes({ scene, step, progress, scale, live, ready }: Published): Record<string, string> {
	const { center, zoom, bearing, pitch } = scene.camera;
	return {
		map: live ? 'live' : 'still',
		step,
		progress: progress.toFixed(4),
		year: scene.year.toFixed(2),
		camera: [...center.map((degrees) => degrees.toFixed(6)), (zoom + Math.log2(scale)).toFixed(4), bearing, pitch].join(
			','
		),
		...(ready && { story: 'ready' })
	};
}

/** What whoever wants to count readers may listen to. It bubbles. */
export function stepEvent({ id, index }: Step, year: number, lang: Lang, mode: Mode): CustomEvent {
	return new CustomEvent('story:step', { bubbles: true, detail: { id, index, year, lang, mode } });
}

/** Dyes the page in the inks of a part of the decade, 0…1. */
export function dye(style: CSSStyleDeclaration, share: number): void {
	for (const ink of Object.keys(INKS) as Ink[]) style.setProperty(`--${ink}`, inkMixed(ink, share));
}
