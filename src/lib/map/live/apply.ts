import type { Map as MapLibre } from 'maplibre-gl';
import type { Scene } from '#lib/schema/scene.ts';
import { strength } from '../brush.ts';
import { CARTOGRAPHY } from '../cartography.ts';
import { FILES } from '../files.ts';
import { INKS, inkMixed, yearShare, type Ink } from '../inks.ts';
import type { Dyed } from './dyed.ts';
import { layerId, opacityOf } from './layers.ts';
import { DYED } from './style.ts';

/** What the map must be told so that it shows a scene. */
export type Change =
	| { do: 'paint'; layer: string; property: 'fill-opacity' | 'line-opacity' | 'text-opacity'; value: number }
	| { do: 'place'; id: string; shown: number }
	| { do: 'dye'; layer: string; property: string; colour: string };

/** The paint that the year changes in each layer of ours, and in the rest of the style, which is dyed at all times. */
const ROWS = CARTOGRAPHY.map((row) => {
	const layers = row.brushes.map((_, index) => layerId(row, index));
	return { row, dyed: DYED.filter(({ layer }) => layers.includes(layer)) };
});
const REST = DYED.filter((paint) => !ROWS.some(({ dyed }) => dyed.includes(paint)));

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

/** Layers and places appear in so many steps that the eye cannot tell apart: each one costs the map new buffers. */
const STEPS = 64;
const stepped = (share = 0): number => Math.round(share * STEPS) / STEPS;

/** The changes that lead from what is shown, or from the bare style, to a scene. Equal scenes give none. */
export function changes(from: Scene | undefined, to: Scene): Change[] {
	const [before, after] = [from && coloursAt(from.year), coloursAt(to.year)];
	const list = dyes(REST, before, after);
	for (const { row, dyed } of ROWS) {
		const was = from && strength(row, stepped(from.layers[row.id]));
		const shown = strength(row, stepped(to.layers[row.id]));
		// What does not show waits for its inks until it does.
		if (shown > 0) list.push(...dyes(dyed, was ? before : undefined, after));
		if (was === shown) continue;
		row.brushes.forEach((brush, index) => {
			const value = brush.opacity * shown;
			list.push({ do: 'paint', layer: layerId(row, index), property: opacityOf(brush), value });
		});
	}
	for (const id of new Set([...Object.keys(from?.places ?? {}), ...Object.keys(to.places)])) {
		const shown = stepped(to.places[id]);
		if (shown !== stepped(from?.places[id])) list.push({ do: 'place', id, shown });
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
				for (const source of HALOED.has(change.id) ? ['places', 'halos'] : ['places'])
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
