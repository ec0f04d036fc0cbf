import { byId, type Reference } from './reference.ts';
import { toDegrees, toPlane, type Path, type Point } from './plane.ts';
import { collection, lineFeature, pointFeature } from './feature.ts';
import { lengthened, lengthOf, nearest, offset, resample, slice } from './line.ts';
import { clearStretches, leaned, reading, type Named } from './naming.ts';
import type { River } from './river.ts';
import { relax, simplify } from './smooth.ts';
import { subtract, turn } from './vector.ts';
import { toWorld } from '../src/lib/map/projector.ts';
import { onGrid } from '../src/lib/map/still/grid.ts';
import { TILES } from '../src/lib/map/tiles.ts';
import type { Localized } from '../src/lib/schema/localized.ts';

/**
 * From and to, degrees: reaches with little bend, in the view of the zone (west of its bridge), of 株洲 and of the whole
 * bend. This last one is as long as the name is asked to have room where the bend is seen from furthest away.
 */
const REACHES: readonly (readonly [Point, Point])[] = [
	[
		[113.04, 27.8505],
		[113.095, 27.851]
	],
	[
		[113.1405, 27.8365],
		[113.139, 27.804]
	],
	[
		[112.9162, 27.7939],
		[113.0726, 27.8556]
	]
];

/** Where along the bank the name of 清水塘's outline may stand, degrees: as far west as it has room. */
const ZONE_NAME: readonly Point[] = [
	[113.0515, 27.861],
	[113.0802, 27.8595]
];
/** Metres from the drawn north bank to the foot of the outline's name: inside the dashes. */
const ZONE_NAME_ABOVE_BANK = 230;

/** Metres of the far bank to each side of the bridge's foot on which its name is written. */
const BRIDGE_NAME = 2200;

/** Metres: bends shorter than this would set big characters on edge. */
const STREAM_IRON = 800;

/** Metres: on shorter bends of a way letters of its name would stand in heaps and gaps. */
const WAY_IRON = 400;

/** A line that carries its name once, over its own middle. */
export interface NamedOnce {
	id: string;
	name: Localized;
	/** How the map writes it, where that is shorter. */
	label?: Localized | undefined;
	path: Path;
	/** Metres by which the name may reach beyond each end of its line: from afar it is longer than that. */
	beyond?: number;
}

/** An area that carries its name across a point. */
export interface NamedSpot {
	id: string;
	name: Localized;
	at: Point;
}

/** Where names are written: those of the river and of the ways along smooth lines in reading direction, others across points. */
export function labels(
	reference: Reference,
	water: River,
	named: readonly Named[],
	once: readonly NamedOnce[],
	spots: readonly NamedSpot[],
	obstacles: readonly Point[]
) {
	const stream = REACHES.map(([from, to]) => {
		const [a, b] = [from, to].map((position) => nearest(water.middle, toPlane(position)).station);
		return reading(relax(slice(water.middle, a!, b!), STREAM_IRON));
	});
	const { name, label = name } = byId(reference.lines, 'xiang');
	const zone = byId(reference.areas, 'qingshuitang');
	const inside = offset(water.middle, -(water.width / 2 + ZONE_NAME_ABOVE_BANK));
	const [west, east] = ZONE_NAME.map((position) => nearest(inside, toPlane(position)).station);
	const bridge = byId(reference.lines, 'qst-bridge');
	const foot = toPlane(bridge.coordinates.at(-1)!);
	const farBank = offset(water.middle, nearest(water.middle, foot).away);
	const { station } = nearest(farBank, foot);
	const ashore = slice(farBank, station - BRIDGE_NAME, station + BRIDGE_NAME);
	const features = [
		lineFeature({ id: 'label-qst-bridge', name: bridge.name }, even(reading(relax(ashore, STREAM_IRON))), 5),
		lineFeature(
			{ id: 'label-zone', name: zone.label ?? zone.name },
			even(reading(relax(slice(inside, east!, west!), STREAM_IRON))),
			5
		),
		...stream.map((path) => lineFeature({ id: 'label-xiang', name: label }, slim(path), 5)),
		...once.map(({ id, name, label = name, path, beyond }) => {
			const calm = lengthened(leaned(relax(path, STREAM_IRON)), beyond ?? 0);
			// A name that reaches beyond its line from afar is not written where it would be longer than that.
			const long = beyond === undefined ? {} : { lengthM: Math.round(lengthOf(path)) };
			return lineFeature({ id: `label-${id}`, name: label, ...long }, even(reading(calm)), 5);
		}),
		...named.flatMap((way) => {
			const others = [...obstacles, ...named.filter(({ id }) => id !== way.id).flatMap(({ lines }) => lines.flat())];
			return clearStretches(way.lines, others).map(({ path, side }) =>
				lineFeature({ id: `label-${way.id}`, name: way.name, side }, even(relax(path, WAY_IRON)), 5)
			);
		}),
		...spots.map(({ id, name, at }) => pointFeature({ id: `label-${id}`, name }, at, 5))
	];
	return collection(numbered(features));
}

/** Features that know which of several of one name they are, from 0 on: each may be seen or not. */
function numbered<T extends { properties: { id: string } }>(features: readonly T[]) {
	const counts = new Map<string, number>();
	return features.map((feature) => {
		const { id } = feature.properties;
		const part = counts.get(id) ?? 0;
		counts.set(id, part + 1);
		return { ...feature, properties: { ...feature.properties, part } };
	});
}

/** Metres: the live map rounds names' lines to 10 m, and takes what that does to short pieces for sharp bends. */
const COARSE = 15;
const slim = (path: Path) => simplify(path, COARSE);

/** Metres between the corners of a line that words stand beside: at a corner that turns further they gape. */
const PIECE = 260;
/** Degrees: a corner that turns less, rounded as it is, is none, and where the lines beside its pieces meet is anybody's guess. */
const STRAIGHT = 1;

/**
 * A line for words beside it: of even pieces, with no corner that hardly turns, and none near its middle, from which words
 * are set to both sides and which is rounded, too: the way from there to a corner close by could lead anywhere.
 */
function even(path: Path): Point[] {
	const rounded = (p: Point) => onGrid(toWorld(toDegrees(p, 5)), TILES.names);
	const length = lengthOf(path);
	const pieces = 2 * Math.round((length / PIECE - 1) / 2) + 1;
	const kept: Point[] = [];
	for (const [i, p] of resample(path, length / pieces).entries()) {
		const [before, at] = kept.slice(-2).map(rounded);
		// The last corner goes where the way on from it is the way to it.
		if (i > 1 && before && at && turn(subtract(at, before), subtract(rounded(p), at)) < STRAIGHT) kept.pop();
		kept.push(p);
	}
	return kept;
}
