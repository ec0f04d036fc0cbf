import type { Camera, Scene } from '#lib/schema/scene.ts';
import type { Lang } from '#lib/schema/localized.ts';
import type { LngLat, Place } from '#lib/schema/place.ts';
import { px } from '../brush.ts';
import { FILES, PLACES } from '../files.ts';
import { placeWords } from '../naming.ts';
import { LABEL_SIDES, NAME_AT, PLACE_MARKS, SIDES } from '../places.ts';
import { projector, type Point, type Size } from '../projector.ts';
import { pathOf } from './path.ts';
import { dashAt, sizeAt } from '../sizes.ts';

/** A place's name, and what is not sure of where it is, as they are written. Lengths in pixels of the map. */
export interface Lettering {
	/** How strongly it shows, 0…1. */
	shown: number;
	label: string;
	note: string;
	/** Size of the name's letters. */
	size: number;
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
}

/** Height of a line, and of the letters' feet in it, in sizes of its letters: as MapLibre sets them. */
const LINE = 1.35;
const FOOT = 1.02;

/** The feet of a name and its note, in sizes of the name, from the upper edge of both. */
function feetOf(note: string): { feet: [number, number]; height: number } {
	const second = note ? LINE * PLACE_MARKS.label.noteScale : 0;
	return { feet: [FOOT, LINE + FOOT * PLACE_MARKS.label.noteScale], height: LINE + second };
}

const ANCHORS = { top: 'middle', bottom: 'middle', left: 'end', right: 'start' } as const;
/** Part of the block's height that lies above the point it is held at. */
const ABOVE = { top: 1, bottom: 0, left: 0.5, right: 0.5 } as const;

type Located = Place & { lngLat: LngLat };

/** A place's name where a camera sees it, `shown` so strongly. */
export function lettering(place: Located, shown: number, camera: Camera, size: Size, lang: Lang): Lettering {
	const [x, y] = projector(camera, size)(NAME_AT[place.id] ?? place.lngLat);
	const side = LABEL_SIDES[place.id] ?? 'bottom';
	const { label, note } = placeWords(place, lang);
	const em = sizeAt(PLACE_MARKS.label.size, camera.zoom);
	const { feet, height } = feetOf(note);
	const top = y + (SIDES[side].offset[1] - height * ABOVE[side]) * em;
	return {
		...{ shown, label, note, size: em },
		anchor: ANCHORS[side],
		x: x + SIDES[side].offset[0] * em,
		feet: [top + feet[0] * em, top + feet[1] * em]
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
		dash: dashAt(PLACE_MARKS.ring.dash, px(PLACE_MARKS.ring.width, PLACE_MARKS.ring.width), camera.zoom)
	};
}

/** Whether anybody knows where a place is. */
const isLocated = (place: Place): place is Located => place.lngLat !== undefined;

/** The places that a scene shows, in the order of the file. */
export function placedIn(scene: Scene, size: Size, lang: Lang): Placed[] {
	return PLACES.filter(isLocated).flatMap((place) => {
		const shown = scene.places[place.id] ?? 0;
		return shown > 0 ? [placed(place, shown, scene, size, lang)] : [];
	});
}
