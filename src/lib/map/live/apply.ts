import type { Map as MapLibre } from 'maplibre-gl';
import type { Scene } from '#lib/schema/scene.ts';
import type { Lang } from '#lib/schema/localized.ts';
import { strength } from '../brush.ts';
import { CARTOGRAPHY } from '../cartography.ts';
import { FILES } from '../files.ts';
import { INKS, inkMixed, yearShare, type Ink } from '../inks.ts';
import type { Dyed } from './dyed.ts';
import type { Size } from '../projector.ts';
import { takenIn } from '../placeNames.ts';
import { featuresOf } from '../select.ts';
import { wholeness } from '../whole.ts';
import { layerId, opacityOf } from './layers.ts';
import { DYED } from './style.ts';

/** What the map must be told so that it shows a scene. */
export type Change =
	| { do: 'paint'; layer: string; property: 'fill-opacity' | 'line-opacity' | 'text-opacity'; value: number }
	| { do: 'place'; id: string; shown: number }
	| { do: 'dye'; layer: string; property: string; colour: string };

/** Layers and places appear in so many steps that the eye cannot tell apart: each one costs the map new buffers. */
const STEPS = 64;
const stepped = (share = 0): number => Math.round(share * STEPS) / STEPS;

/** A brush of ours as the map has it: its layer, what the year changes in it, and the line of its name if it writes one. */
const BRUSHES = CARTOGRAPHY.flatMap((row) =>
	row.brushes.map((brush, index) => {
		const layer = layerId(row, index);
		const named = brush.kind === 'text' ? { brush, feature: featuresOf(brush.source, brush.where)[0]! } : undefined;
		return { row, layer, brush, named, dyed: DYED.filter((paint) => paint.layer === layer) };
	})
);
/** The rest of the style, which is dyed at all times. */
const REST = DYED.filter((paint) => !BRUSHES.some(({ dyed }) => dyed.includes(paint)));

/** A scene, and how strongly each of {@link BRUSHES} is seen in it, 0…1. */
export interface Drawn {
	scene: Scene;
	seen: readonly number[];
}

/** A scene as it is drawn in a window, with names in a language: those that the edge would cut are not. */
export function drawnIn(scene: Scene, size: Size, lang: Lang): Drawn {
	const taken = takenIn(scene, size, lang);
	const seen = BRUSHES.map(({ row, named }) => {
		const shown = strength(row, stepped(scene.layers[row.id]));
		if (!named || shown === 0) return shown;
		return shown * stepped(wholeness(named.brush, named.feature, lang, scene, size, taken));
	});
	return { scene, seen };
}

type Colours = Readonly<Record<Ink, string>>;
const MIXED = new Map<number, Colours>();

/** All inks in a year. Mixed once for each step of theirs: mixing them costs a frame as much as painting with them. */
function coloursAt(year: number): Colours {
	const share = yearShare(year);
	const inks = Object.keys(INKS) as Ink[];
	const mixed =
		MIXED.get(share) ?? (Object.fromEntries(inks.map((ink) => [ink, inkMixed(ink, share)])) as Record<Ink, string>);
	MIXED.set(share, mixed);
	return mixed;
}

/** The paint whose colour is another one than before; all of it where that is not known. */
function dyes(dyed: readonly Dyed[], before: Colours | undefined, after: Colours): Change[] {
	if (before === after) return [];
	const differing = dyed.filter(({ ink }) => before?.[ink] !== after[ink]);
	return differing.map(({ layer, property, ink }) => ({ do: 'dye', layer, property, colour: after[ink] }));
}

/** The changes that lead from what is drawn, or from the bare style, to a scene. Equal scenes give none. */
export function changes(from: Drawn | undefined, to: Drawn): Change[] {
	const [was, is] = [from?.scene, to.scene];
	const [before, after] = [was && coloursAt(was.year), coloursAt(is.year)];
	const list = dyes(REST, before, after);
	BRUSHES.forEach(({ layer, brush, dyed }, i) => {
		const [faded, seen] = [from?.seen[i], to.seen[i]!];
		// What does not show waits for its inks until it does.
		if (seen > 0) list.push(...dyes(dyed, faded ? before : undefined, after));
		if (faded !== seen) list.push({ do: 'paint', layer, property: opacityOf(brush), value: brush.opacity * seen });
	});
	for (const id of new Set([...Object.keys(was?.places ?? {}), ...Object.keys(is.places)])) {
		const shown = stepped(is.places[id]);
		if (shown !== stepped(was?.places[id])) list.push({ do: 'place', id, shown });
	}
	return list;
}

/** The part of a MapLibre map that {@link apply} touches. */
export type Painted = Pick<MapLibre, 'setPaintProperty' | 'setFeatureState'>;

/** Places whose accuracy is drawn: what is told of others is looked for in every tile. */
const HALOED = new Set(FILES.halos.features.map(({ properties }) => String(properties?.['id'])));

/** Tells a map the changes, in order; it shows them with its next frame. */
export function apply(map: Painted, list: readonly Change[]): void {
	for (const change of list) {
		switch (change.do) {
			case 'paint':
				map.setPaintProperty(change.layer, change.property, change.value, { validate: false });
				break;
			case 'place':
				for (const source of HALOED.has(change.id) ? ['names', 'ground'] : ['names'])
					map.setFeatureState({ source, id: change.id }, { shown: change.shown });
				break;
			case 'dye':
				map.setPaintProperty(change.layer, change.property as 'fill-color', change.colour, { validate: false });
				break;
			default:
				change satisfies never;
		}
	}
}
