import type { Camera, Scene } from '#lib/schema/scene.ts';
import type { Lang } from '#lib/schema/localized.ts';
import type { Place } from '#lib/schema/place.ts';
import { px } from '../brush.ts';
import { FILES, PLACES } from '../files.ts';
import { placeWords } from '../naming.ts';
import { LABEL_SIDES, NAME_AT, PLACE_MARKS, SIDES } from '../places.ts';
import { projector, type Point, type Size } from '../projector.ts';
import { pathOf } from './path.ts';
import { dashAt, sizeAt } from './sizes.ts';

/** A place as it is drawn: its mark, the ring of what is not sure, and its name. Lengths in pixels of the map. */
export interface Placed {
	id: string;
	/** How strongly it shows, 0…1. */
	shown: number;
	at: Point;
	mark: 'pin' | 'about';
	/** The ring of its accuracy as an SVG path; empty for a pin. */
	ring: string;
	dash: number[];
	label: string;
	note: string;
	/** Size of the name's letters. */
	size: number;
	/** Where the name is held: the middle or one end of its lines, and the feet of them. */
	anchor: 'start' | 'middle' | 'end';
	x: number;
	feet: [label: number, note: number];
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

/** A place as it is drawn where a camera sees it, `shown` so strongly; nothing for one that nobody knows the place of. */
export function placed(place: Place, shown: number, camera: Camera, size: Size, lang: Lang): Placed[] {
	if (!place.lngLat) return [];
	const project = projector(camera, size);
	const at = project(place.lngLat);
	const hung = project(NAME_AT[place.id] ?? place.lngLat);
	const side = LABEL_SIDES[place.id] ?? 'bottom';
	const { label, note } = placeWords(place, lang);
	const em = sizeAt(PLACE_MARKS.label.size, camera.zoom);
	const { feet, height } = feetOf(note);
	const top = hung[1] + (SIDES[side].offset[1] - height * ABOVE[side]) * em;
	const halo = FILES.halos.features.find(({ properties }) => properties?.['id'] === place.id);
	return [
		{
			...{ id: place.id, shown, at, label, note, size: em },
			mark: place.shownAs === 'pin' ? 'pin' : 'about',
			ring: place.shownAs === 'halo' && halo ? pathOf(halo.geometry, project, size) : '',
			dash: dashAt(PLACE_MARKS.ring.dash, px(PLACE_MARKS.ring.width, PLACE_MARKS.ring.width), camera.zoom),
			anchor: ANCHORS[side],
			x: hung[0] + SIDES[side].offset[0] * em,
			feet: [top + feet[0] * em, top + feet[1] * em]
		}
	];
}

/** The places that a scene shows, in the order of the file. */
export function placedIn(scene: Scene, size: Size, lang: Lang): Placed[] {
	return PLACES.flatMap((place) => {
		const shown = scene.places[place.id] ?? 0;
		return shown > 0 ? placed(place, shown, scene.camera, size, lang) : [];
	});
}
