import type { Camera, Rect, Scene } from '#lib/schema/scene.ts';
import type { Lang } from '#lib/schema/localized.ts';
import { FILES } from '../files.ts';
import { blockOf, heldAt, LOCATED, type Located } from '../placeNames.ts';
import { BLANK, ON_RAILS, PLACE_MARKS } from '../places.ts';
import { projector, type Point, type Size } from '../projector.ts';
import { pathOf } from './path.ts';
import { dotsAt, sizeAt } from '../sizes.ts';

/** A place's name, and what is not sure of where it is, as they are written. Lengths in pixels of the map. */
export interface Lettering {
	/** How strongly it shows, 0…1. */
	shown: number;
	label: string;
	note: string;
	/** Size of the name's letters, and how wide the paper round them is. */
	size: number;
	paper: number;
	/** Where the name is held: the middle or one end of its lines, and the feet of them. */
	anchor: 'start' | 'middle' | 'end';
	x: number;
	feet: [label: number, note: number];
}

/** A place as it is drawn: its name, its mark, and the ring of what is not sure. */
export interface Placed extends Lettering {
	id: string;
	at: Point;
	mark: 'pin' | 'about';
	/** The ring of its accuracy as an SVG path; empty for a pin. */
	ring: string;
	dash: number[];
	/** The paper left blank under its name, where that lies over a railway. */
	blank: Rect | undefined;
}

/** A place's name where a camera sees it, `shown` so strongly. */
export function lettering(place: Located, shown: number, camera: Camera, size: Size, lang: Lang): Lettering {
	const [x, y] = projector(camera, size)(heldAt(place));
	const { label, note, anchor, ...block } = blockOf(place, lang);
	const em = sizeAt(PLACE_MARKS.label.size, camera.zoom);
	const paper = sizeAt(PLACE_MARKS.label.paper, camera.zoom);
	return {
		...{ shown, label, note, size: em, paper, anchor },
		x: x + block.x * em,
		feet: [y + block.feet[0] * em, y + block.feet[1] * em]
	};
}

/** What of the paper a name over a railway leaves blank, in pixels of the map. */
function blankUnder(place: Located, camera: Camera, size: Size, lang: Lang): Rect {
	const [x, y] = projector(camera, size)(heldAt(place));
	const { box } = blockOf(place, lang);
	const em = sizeAt(PLACE_MARKS.label.size, camera.zoom);
	const { aside, above } = BLANK;
	return {
		x: x + box.x * em - aside,
		y: y + box.y * em - above,
		width: box.width * em + 2 * aside,
		height: box.height * em + 2 * above
	};
}

function placed(place: Located, shown: number, { camera }: Scene, size: Size, lang: Lang): Placed {
	const project = projector(camera, size);
	const halo = FILES.halos.features.find(({ properties }) => properties?.['id'] === place.id);
	return {
		...lettering(place, shown, camera, size, lang),
		id: place.id,
		at: project(place.lngLat),
		mark: place.shownAs === 'pin' ? 'pin' : 'about',
		ring: place.shownAs === 'halo' && halo ? pathOf(halo.geometry, project, size) : '',
		dash: dotsAt(PLACE_MARKS.ring.apart, PLACE_MARKS.ring.width, camera.zoom),
		blank: ON_RAILS.has(place.id) ? blankUnder(place, camera, size, lang) : undefined
	};
}

/** The places that a scene shows, in the order of the file. */
export function placedIn(scene: Scene, size: Size, lang: Lang): Placed[] {
	return LOCATED.flatMap((place) => {
		const shown = scene.places[place.id] ?? 0;
		return shown > 0 ? [placed(place, shown, scene, size, lang)] : [];
	});
}
