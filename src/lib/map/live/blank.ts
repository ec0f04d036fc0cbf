import type { Map as MapLibre } from 'maplibre-gl';

/** Name of the image that is laid under names, in whatever ink. */
export const BLANK_IMAGE = 'blank';

const SIDE = 3;
/** One pixel of it grows as far as it is asked to; those round it stay as narrow as they are. */
const GROWS: [number, number][] = [[1, 2]];

/** Gives a map the blank sheet, now and whenever its context comes back: it is a distance field, as only those are dyed. */
export function giveBlank(map: Pick<MapLibre, 'addImage' | 'setMissingStyleImageResolver'>): void {
	map.setMissingStyleImageResolver((id) => {
		if (id !== BLANK_IMAGE) return;
		const data = new Uint8Array(SIDE * SIDE * 4).fill(255);
		map.addImage(id, { width: SIDE, height: SIDE, data }, { sdf: true, stretchX: GROWS, stretchY: GROWS });
	});
}
