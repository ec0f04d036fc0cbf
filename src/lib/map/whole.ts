import type { Feature, LineString } from 'geojson';
import type { Lang } from '#lib/schema/localized.ts';
import type { Camera, Rect, Scene } from '#lib/schema/scene.ts';
import { spacingIn, type TextBrush } from './brush.ts';
import { ems } from './ems.ts';
import { nameOf } from './naming.ts';
import type { Taken } from './placeNames.ts';
import { fromCentre, metresPerPixel, toWorld, type Point, type Size } from './projector.ts';
import { sizeAt } from './sizes.ts';

/**
 * By how many pixels of the map names' room is larger than what cards leave, in the window: all that is there is slim.
 * Below, the map runs out into the paper. With so many, no name at rest in a still's window is within a quarter of a
 * pixel of being written or not.
 */
const MARGIN = 13;
const FOOT = 0;
/** Places along a name that are looked at. */
const SAMPLES = 7;

/** A line on the ground in the world of zoom 0, and how far along it each of its points lies. */
interface Course {
	points: readonly Point[];
	at: readonly number[];
}
const COURSES = new WeakMap<Feature, Course>();

function courseOf(feature: Feature): Course {
	const known = COURSES.get(feature);
	if (known) return known;
	const points = (feature.geometry as LineString).coordinates.map(([lng, lat]) => toWorld([lng!, lat!]));
	let length = 0;
	const at = points.map(([x, y], i) => (length += i && Math.hypot(x - points[i - 1]![0], y - points[i - 1]![1])));
	const course = { points, at };
	COURSES.set(feature, course);
	return course;
}

/** The first of a course's points that lies at or beyond so much of it, but for its very first; the last where none does. */
function nextAt({ at }: Course, along: number): number {
	for (let next = 1; next < at.length; next++) if (at[next]! >= along) return next;
	return at.length - 1;
}

/** How wide names are from the middle of the first letter to the middle of the last, in ems; each is spelt once. */
const WIDTHS = new WeakMap<TextBrush, Map<Lang, number>>();

function widthOf(brush: TextBrush, name: unknown, lang: Lang): number {
	let widths = WIDTHS.get(brush);
	if (!widths) WIDTHS.set(brush, (widths = new Map()));
	let width = widths.get(lang);
	if (width === undefined) {
		const letters = [...(nameOf(name, lang, brush.schematic) ?? '')];
		const spacing = spacingIn(brush, lang);
		const wide = letters.reduce((sum, letter) => sum + ems(letter) + spacing, -spacing);
		widths.set(lang, (width = Math.max(wide - 1, 0)));
	}
	return width;
}

/** How far within a box a point lies, in pixels; less than 0 beyond it. */
const within = (x: number, y: number, left: number, top: number, width: number, height: number): number =>
	Math.min(x - left, y - top, left + width - x, top + height - y);

/** How far from a box a point lies, in pixels; 0 within it. */
const apart = (x: number, y: number, box: Rect): number =>
	Math.hypot(Math.max(box.x - x, x - box.x - box.width, 0), Math.max(box.y - y, y - box.y - box.height, 0));

/** The points of the name that is looked at, in pixels of the map: the same lists for all names, written anew for each. */
const XS = new Float64Array(SAMPLES);
const YS = new Float64Array(SAMPLES);

/** Writes down where the points of a name lie, whose letters have a size in pixels. */
function lay(brush: TextBrush, feature: Feature, lang: Lang, camera: Camera, size: Size, em: number): void {
	const { name, side = 1 } = feature.properties as { name: unknown; side?: number };
	const half = (widthOf(brush, name, lang) * em) / 2;
	const course = courseOf(feature);
	const { points, at } = course;
	const perPx = 2 ** -camera.zoom;
	const middle = at[at.length - 1]! / 2;
	const right = (brush.beside ?? 0) * side * em * perPx;
	const seenAt = fromCentre(toWorld(camera.center), camera, size.height);
	for (let i = 0; i < SAMPLES; i++) {
		const along = middle + ((2 * i) / (SAMPLES - 1) - 1) * half * perPx;
		// The point so far along the course, on the straight beyond its ends, and so far to the right of it.
		const next = nextAt(course, along);
		const from = points[next - 1]!;
		const to = points[next]!;
		const length = at[next]! - at[next - 1]! || 1;
		const dx = (to[0] - from[0]) / length;
		const dy = (to[1] - from[1]) / length;
		const way = along - at[next - 1]!;
		const world: Point = [from[0] + dx * way - dy * right, from[1] + dy * way + dx * right];
		const seen = seenAt(world);
		XS[i] = seen[0] + size.width / 2;
		YS[i] = seen[1] + size.height / 2;
	}
}

/** Where a name along a line lies, from its first letter to its last, in pixels of the map. */
export function courseOfName(brush: TextBrush, feature: Feature, lang: Lang, camera: Camera, size: Size): Point[] {
	lay(brush, feature, lang, camera, size, sizeAt(brush.size, camera.zoom));
	return Array.from(XS, (x, i): Point => [x, YS[i]!]);
}

/**
 * How much of a name along a line is seen, 0…1: names that the edge of their room would cut are not written at all, as
 * one that is half there looks like a fault of the print; those that yield give way to places, `taken`, as these come.
 * Without a room all is seen, and so are names of areas; a short road's name is not written where it is longer than the road. Asked for every name in every frame: it makes next to nothing
 * that would have to be thrown away.
 */
export function wholeness(
	brush: TextBrush,
	feature: Feature,
	lang: Lang,
	{ camera, room }: Pick<Scene, 'camera' | 'room'>,
	size: Size,
	taken: readonly Taken[]
): number {
	if (!room || brush.along !== 'line') return 1;
	const em = sizeAt(brush.size, camera.zoom);
	const { name, lengthM } = feature.properties as { name: unknown; lengthM?: number };
	if (lengthM && (widthOf(brush, name, lang) + 1) * em > lengthM / metresPerPixel(camera.center[1], camera.zoom))
		return 0;
	lay(brush, feature, lang, camera, size, em);
	let inset = Infinity;
	for (let i = 0; i < SAMPLES; i++) {
		const x = XS[i]!;
		const y = YS[i]!;
		const inWindow = within(x, y, 0, 0, size.width, size.height);
		const inRoom = within(x, y, room.x, room.y, room.width, room.height + FOOT - MARGIN) + MARGIN;
		inset = Math.min(inset, inWindow, inRoom);
	}
	if (inset < em / 2) return 0;
	if (!brush.yields) return 1;
	let share = 1;
	for (const { box, ring, shown } of taken) {
		let clear = Infinity;
		for (let i = 0; i < SAMPLES; i++) {
			const [x, y] = [XS[i]!, YS[i]!];
			clear = Math.min(clear, apart(x, y, box), ring ? Math.hypot(x - ring.x, y - ring.y) - ring.r : Infinity);
		}
		if (clear < em / 2) share *= 1 - shown;
	}
	return share;
}
