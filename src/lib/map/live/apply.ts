import type { Map as MapLibre } from 'maplibre-gl';
import type { Scene } from '#lib/schema/scene.ts';
import { strength } from '../brush.ts';
import { CARTOGRAPHY } from '../cartography.ts';
import { FILES } from '../files.ts';
import { INKS, inkAt, type Ink } from '../inks.ts';
import { layerId, opacityOf } from './layers.ts';
import { DYED } from './style.ts';

/** What the map must be told so that it shows a scene. */
export type Change =
	| { do: 'paint'; layer: string; property: 'fill-opacity' | 'line-opacity' | 'text-opacity'; value: number }
	| { do: 'place'; id: string; shown: number }
	| { do: 'dye'; layer: string; property: string; colour: string };

/** The colours that differ between two years: most inks stay the same for some frames. */
function dyes(from: number | undefined, to: number): Change[] {
	const inks = Object.keys(INKS) as Ink[];
	const colours = new Map(inks.map((ink) => [ink, inkAt(ink, to)]));
	if (from !== undefined) for (const ink of inks) if (inkAt(ink, from) === colours.get(ink)) colours.delete(ink);
	return DYED.flatMap(({ layer, property, ink }) => {
		const colour = colours.get(ink);
		return colour === undefined ? [] : [{ do: 'dye', layer, property, colour }];
	});
}

/** The changes that lead from what is shown, or from the bare style, to a scene. Equal scenes give none. */
export function changes(from: Scene | undefined, to: Scene): Change[] {
	const list: Change[] = [];
	if (from?.year !== to.year) list.push(...dyes(from?.year, to.year));
	for (const row of CARTOGRAPHY) {
		const shown = strength(row, to.layers[row.id]);
		if (from && strength(row, from.layers[row.id]) === shown) continue;
		row.brushes.forEach((brush, index) => {
			const value = brush.opacity * shown;
			list.push({ do: 'paint', layer: layerId(row, index), property: opacityOf(brush), value });
		});
	}
	for (const id of new Set([...Object.keys(from?.places ?? {}), ...Object.keys(to.places)])) {
		const shown = to.places[id] ?? 0;
		if (shown !== (from?.places[id] ?? 0)) list.push({ do: 'place', id, shown });
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
