import type { Feature, LineString } from 'geojson';
import type { Lang } from '#lib/schema/localized.ts';
import type { Rect, Scene } from '#lib/schema/scene.ts';
import { spacingIn, type TextBrush } from './brush.ts';
import { ems } from './ems.ts';
import { nameOf } from './naming.ts';
import type { Taken } from './placeNames.ts';
import { fromCentre, toWorld, type Point, type Size } from './projector.ts';
import { sizeAt } from './sizes.ts';

/** Over how many pixels of the map a name fades that comes near the edge of its room; at the edge it is gone. */
const FADE = 4;
/** By how many pixels of the map names' room is larger than what cards and figures leave, in the window: all that is there is slim. */
const MARGIN = 12;
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

/** The point so far along a course, on the straight beyond its ends, and so far to the right of it. */
function pointAt({ points, at }: Course, along: number, right: number): Point {
	const beyond = at.findIndex((station) => station >= along);
	const next = beyond < 0 ? points.length - 1 : Math.max(beyond, 1);
	const [[ax, ay], [bx, by]] = [points[next - 1]!, points[next]!];
	const length = at[next]! - at[next - 1]! || 1;
	const [dx, dy] = [(bx - ax) / length, (by - ay) / length];
	const way = along - at[next - 1]!;
	return [ax + dx * way - dy * right, ay + dy * way + dx * right];
}

/** How far within a box a point lies, in pixels; less than 0 beyond it. */
const within = ([x, y]: Point, box: Rect): number =>
	Math.min(x - box.x, y - box.y, box.x + box.width - x, box.y + box.height - y);

/** How far from a box a point lies, in pixels; 0 within it. */
const apart = ([x, y]: Point, box: Rect): number =>
	Math.hypot(Math.max(box.x - x, x - box.x - box.width, 0), Math.max(box.y - y, y - box.y - box.height, 0));

/** Points along a name, in pixels of the map, and the size of its letters. */
function courseIn(
	brush: TextBrush,
	feature: Feature,
	lang: Lang,
	{ camera }: Pick<Scene, 'camera'>,
	size: Size
): { points: Point[]; em: number } {
	const { name, side = 1 } = feature.properties as { name: Parameters<typeof nameOf>[0]; side?: number };
	const em = sizeAt(brush.size, camera.zoom);
	const letters = [...(nameOf(name, lang, brush.schematic) ?? '')];
	const spacing = spacingIn(brush, lang);
	const wide = letters.reduce((sum, letter) => sum + ems(letter) + spacing, -spacing);
	/** From the middle of the name to the middle of a letter at its end. */
	const half = (Math.max(wide - 1, 0) * em) / 2;
	const course = courseOf(feature);
	const perPx = 2 ** -camera.zoom;
	const [middle, right] = [course.at.at(-1)! / 2, (brush.beside ?? 0) * side * em * perPx];
	const centre = toWorld(camera.center);
	const points = Array.from({ length: SAMPLES }, (_, i): Point => {
		const along = middle + ((2 * i) / (SAMPLES - 1) - 1) * half * perPx;
		const [x, y] = fromCentre(pointAt(course, along, right), centre, camera, size.height);
		return [x + size.width / 2, y + size.height / 2];
	});
	return { points, em };
}

/** A share, 0…1, that falls to 0 over the last pixels in which letters of a size come near an edge. */
const fading = (distance: number, em: number): number => Math.min(Math.max((distance - em / 2) / FADE, 0), 1);

/**
 * How much of a name along a line is seen, 0…1: names that the edge of their room would cut are not written, and fade
 * before it; those that yield are not written where names of places are, `taken`. Without a room all is seen, and so are
 * names of areas.
 */
export function wholeness(
	brush: TextBrush,
	feature: Feature,
	lang: Lang,
	scene: Pick<Scene, 'camera' | 'room'>,
	size: Size,
	taken: readonly Taken[]
): number {
	const { room } = scene;
	if (!room || brush.along !== 'line') return 1;
	const { points, em } = courseIn(brush, feature, lang, scene, size);
	const inset = (at: Point) => Math.min(within(at, { x: 0, y: 0, ...size }), within(at, room) + MARGIN);
	const whole = fading(Math.min(...points.map(inset)), em);
	if (!brush.yields || whole === 0) return whole;
	return taken.reduce((share, { box, shown }) => {
		const clear = fading(Math.min(...points.map((at) => apart(at, box))), em);
		return share * (1 - shown * (1 - clear));
	}, whole);
}
