import type { Camera, Scene } from '#lib/schema/scene.ts';
import type { Story } from '#lib/schema/story.ts';

/** What the year changes on the free map beside the inks and the layers. */
const EMBERS: Scene['figures'] = { embers: { strength: 1, drawn: 1 } };

/** The scene of the free map: the last step's, with every place that has a position, from the reader's own camera. */
export function freeScene(story: Story, scene: Scene, camera: Camera): Scene {
	const placed = Object.values(story.places).filter(({ lngLat }) => lngLat);
	return {
		...scene,
		camera,
		places: Object.fromEntries(placed.map(({ id }) => [id, 1])),
		figures: EMBERS,
		room: undefined
	};
}
