import type { Lang } from '#lib/schema/localized.ts';
import type { LngLat, Place } from '#lib/schema/place.ts';
import type { Camera, Rect, Scene } from '#lib/schema/scene.ts';
import { ems } from './ems.ts';
import { PLACES } from './files.ts';
import { placeWords } from './naming.ts';
import { LABEL_SIDES, NAME_AT, PLACE_MARKS, SIDES } from './places.ts';
import { metresPerPixel, projector, type Projector, type Size } from './projector.ts';
import { sizeAt } from './sizes.ts';

/** A place that somebody knows the position of. */
export type Located = Place & { lngLat: LngLat };
const isLocated = (place: Place): place is Located => place.lngLat !== undefined;

/** A place's name with what is not sure of where it is, as both are set: in sizes of the name, from the point they are held at. */
export interface Block {
	label: string;
	note: string;
	/** Which end of its lines is held. */
	anchor: 'start' | 'middle' | 'end';
	x: number;
	/** The feet of the name and of its note. */
	feet: readonly [label: number, note: number];
	/** The paper that it takes. */
	box: Rect;
}

/** Height of a line, and of the letters' feet in it, in sizes of its letters: as MapLibre sets them. */
const LINE = 1.35;
const FOOT = 1.02;
const ANCHORS = { top: 'middle', bottom: 'middle', left: 'end', right: 'start' } as const;
/** Part of the block's height that lies above the point it is held at. */
const ABOVE = { top: 1, bottom: 0, left: 0.5, right: 0.5 } as const;
/** Part of its width that lies left of that point. */
const BEFORE = { start: 0, middle: 0.5, end: 1 } as const;

const BLOCKS: Record<Lang, WeakMap<Place, Block>> = { zh: new WeakMap(), en: new WeakMap() };

/** How a place's name is set beside its mark, in a language. */
export function blockOf(place: Place, lang: Lang): Block {
	const known = BLOCKS[lang].get(place);
	if (known) return known;
	const { label, note } = placeWords(place, lang);
	const { spacing, noteScale } = PLACE_MARKS.label;
	const side = LABEL_SIDES[place.id] ?? 'bottom';
	const [x, away] = SIDES[side].offset;
	const height = LINE * (note ? 1 + noteScale : 1);
	const top = away - height * ABOVE[side];
	const long = (text: string) => ems(text) + spacing * [...text].length;
	const width = Math.max(long(label), long(note) * noteScale);
	const anchor = ANCHORS[side];
	const block: Block = {
		...{ label, note, anchor, x },
		feet: [top + FOOT, top + LINE + FOOT * noteScale],
		box: { x: x - width * BEFORE[anchor], y: top, width, height }
	};
	BLOCKS[lang].set(place, block);
	return block;
}

/** Where a place's name is held. */
export const heldAt = (place: Located): LngLat => NAME_AT[place.id] ?? place.lngLat;

/** Paper that a place takes, in pixels of the map, and how strongly it shows, 0…1. */
export interface Taken {
	/** Where its name stands. */
	box: Rect;
	/** Where the ring lies in which it is, if it has one. */
	ring?: { x: number; y: number; r: number };
	shown: number;
}

/** The ring round a place, as large as its error. */
function ringOf({ lngLat, accuracyM = 0 }: Located, project: Projector, { zoom }: Camera): NonNullable<Taken['ring']> {
	const [x, y] = project(lngLat);
	return { x, y, r: accuracyM / metresPerPixel(lngLat[1], zoom) };
}

/** The places that are drawn, in the order of the file. */
export const LOCATED = PLACES.filter(isLocated);

/** What places take of the map in a scene, with their names and their rings. */
export function takenIn({ camera, places }: Pick<Scene, 'camera' | 'places'>, size: Size, lang: Lang): Taken[] {
	const project = projector(camera, size);
	const em = sizeAt(PLACE_MARKS.label.size, camera.zoom);
	return LOCATED.flatMap((place): Taken[] => {
		const shown = places[place.id];
		if (!shown) return [];
		const [x, y] = project(heldAt(place));
		const { box } = blockOf(place, lang);
		const ring = place.shownAs === 'halo' && ringOf(place, project, camera);
		return [
			{
				shown,
				...(ring && { ring }),
				box: { x: x + box.x * em, y: y + box.y * em, width: box.width * em, height: box.height * em }
			}
		];
	});
}
