import { sum } from 'd3';
import type { LineString, Position } from 'geojson';
import type { LayerId } from '#lib/schema/layers.ts';
import type { Scene } from '#lib/schema/scene.ts';
import type { Lang } from '#lib/schema/localized.ts';
import { FAINTEST, spacingIn, strength, type LayerRow, type TextBrush } from '../brush.ts';
import { CARTOGRAPHY } from '../cartography.ts';
import { boldEms, ems, isHanzi } from '../ems.ts';
import type { Ink } from '../inks.ts';
import { nameOf } from '../naming.ts';
import { fromWorld, projector, toWorld, type Point, type Size } from '../projector.ts';
import { TILES } from '../tiles.ts';
import { along, hasRoom, middleOf, parallel, type Letter } from './along.ts';
import { crowd, type Disc } from './crowd.ts';
import { onGrid } from './grid.ts';
import { takenIn, type Taken } from '../placeNames.ts';
import { featuresOf } from '../select.ts';
import { sizeAt } from '../sizes.ts';
import { wholeness } from '../whole.ts';

/** A name of a line or an area: each letter where it stands. Lengths in pixels of the map. */
export interface Name {
	/** The layer that it belongs to. */
	layer: LayerId;
	id: string;
	text: string;
	/** Middle of what is named. */
	anchor: Point;
	/** One for each letter of `text`; spaces have theirs too. */
	letters: Letter[];
	/** The line that words of an alphabet are set along: only a browser knows how wide their letters are. */
	line?: readonly Point[];
	size: number;
	spacing: number;
	ink: Ink;
	edge: Ink;
	opacity: number;
}

/** How far names keep from each other, in pixels: MapLibre's `text-padding` of the live map. */
const APART = 6;

/** A position as the live map has it for names, in the world of zoom 0. */
const onNames = ([lng, lat]: Position): Point => onGrid(toWorld([lng!, lat!]), TILES.names);

/** Width of each letter with the room after it, in pixels. */
function widths(text: string, size: number, spacing: number): number[] {
	return [...text].map((letter) => (ems(letter) + spacing) * size);
}

/** A name in one row about a point, for areas. */
function acrossPoint([x, y]: Point, steps: readonly number[]): Letter[] {
	let edge = x - sum(steps) / 2;
	return steps.map((step) => {
		const letter = { x: edge + step / 2, y, turn: 0 };
		edge += step;
		return letter;
	});
}

/**
 * How much more room a name is asked to have than it takes. MapLibre asks once for each whole zoom, at the zoom below
 * and with the largest letters that the name will ever have: a name that is not on the live map is not on its still.
 */
function tightness({ size }: TextBrush, zoom: number): number {
	return (sizeAt(size, LAST_ZOOM) / sizeAt(size, zoom)) * 2 ** (zoom - Math.floor(zoom));
}
const LAST_ZOOM = 18;

function namesOf(
	row: LayerRow,
	brush: TextBrush,
	scene: Scene,
	size: Size,
	lang: Lang,
	taken: readonly Taken[]
): Name[] {
	const { camera, layers } = scene;
	const lit = brush.opacity * strength(row, layers[row.id]);
	if (lit < FAINTEST) return [];
	const project = projector(camera, size);
	const em = sizeAt(brush.size, camera.zoom);
	return featuresOf(brush.source, brush.where).flatMap((feature): Name[] => {
		const { geometry, properties } = feature;
		const text = nameOf(properties?.['name'], lang, brush.schematic);
		if (!text) return [];
		const spacing = spacingIn(brush, lang);
		const steps = widths(text, em, spacing);
		const { ink, edge } = brush;
		const common = {
			layer: row.id,
			id: properties!['id'] as string,
			text,
			size: em,
			spacing: spacing * em,
			ink,
			edge,
			opacity: lit * wholeness(brush, feature, lang, scene, size, taken)
		};
		if (geometry.type === 'Point') {
			const anchor = project(fromWorld(onNames(geometry.coordinates)));
			return [{ ...common, anchor, letters: acrossPoint(anchor, steps) }];
		}
		const course = (geometry as LineString).coordinates.map(onNames);
		const line = course.map((at) => project(fromWorld(at)));
		const tight = tightness(brush, camera.zoom);
		const wide = (boldEms(text) + spacing * ([...text].length - 1)) * em;
		if (!hasRoom(line, wide * tight, em * tight)) return [];
		const right = (brush.beside ?? 0) * ((properties!['side'] as number | undefined) ?? 1) * em;
		const set = along(right === 0 ? line : parallel(line, right), steps, isHanzi(text));
		const { x, y } = middleOf(course);
		const anchor = project(fromWorld(onGrid([x, y], TILES.names)));
		const path = isHanzi(text) ? {} : { line: set.line };
		return [{ ...common, ...path, anchor, letters: set.letters }];
	});
}

/** The room that a name takes, for others to keep out of. */
const discs = ({ letters, size }: Name): Disc[] => letters.map(({ x, y }) => ({ x, y, r: size / 2 + APART / 2 }));

const inside = ({ anchor: [x, y] }: Name, { width, height }: Size) => x > 0 && y > 0 && x < width && y < height;

/**
 * The names that a scene shows of lines and areas. The layers above have their names first, and others keep out of
 * their way; names that only some steps light stand where they are told to, as on the live map.
 */
export function groundNames(scene: Scene, size: Size, lang: Lang): Name[] {
	const place = crowd();
	const taken = takenIn(scene, size, lang);
	const rows = CARTOGRAPHY.flatMap((row) =>
		row.brushes.flatMap((brush): [LayerRow, TextBrush][] => (brush.kind === 'text' ? [[row, brush]] : []))
	);
	const placed = rows.reverse().flatMap(([row, brush]) => {
		const names = namesOf(row, brush, scene, size, lang, taken).filter((name) => inside(name, size));
		return row.unlit === 0 ? names : names.filter((name) => place(discs(name)));
	});
	// Those that are not written keep their place, as on the live map.
	return placed.reverse().filter(({ opacity }) => opacity >= FAINTEST);
}
