import { projector, type Point } from '#lib/map/projector.ts';
import type { Camera, Frame } from '#lib/schema/scene.ts';

/** How a still is laid so that its ground lies where the live map will have it: from its upper left corner, in pixels of the map. */
export interface Placing {
	scale: number;
	x: number;
	y: number;
}

/** Lays a still, painted for a frame by a camera, under the map of another frame and camera. Both look straight down. */
export function placing(
	still: { frame: Frame; camera: Camera },
	map: { frame: Pick<Frame, 'width' | 'height'>; camera: Camera }
): Placing {
	const scale = 2 ** (map.camera.zoom - still.camera.zoom);
	const [x, y]: Point = projector(map.camera, map.frame)(still.camera.center);
	return { scale, x: x - (still.frame.width / 2) * scale, y: y - (still.frame.height / 2) * scale };
}
