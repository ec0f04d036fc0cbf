import type { Feature, LineString } from 'geojson';
import type { Lang } from '#lib/schema/localized.ts';
import type { Camera, Rect } from '#lib/schema/scene.ts';
import { spacingIn, type TextBrush } from './brush.ts';
import { ems } from './ems.ts';
import { nameOf } from './naming.ts';
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

/**
 * How much of a name along a line is seen, 0…1: names that the edge of their room would cut are not written, and fade
 * before it. `room` is what cards and figures leave, in pixels of the map; without one, and for names of areas, all is seen.
 */
export function wholeness(
	brush: TextBrush,
	feature: Feature,
	lang: Lang,
	camera: Camera,
	size: Size,
	room: Rect | undefined
): number {
	if (!room || brush.along !== 'line') return 1;
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
	const insets = Array.from({ length: SAMPLES }, (_, i) => {
		const along = middle + ((2 * i) / (SAMPLES - 1) - 1) * half * perPx;
		const [x, y] = fromCentre(pointAt(course, along, right), centre, camera, size.height);
		const at: Point = [x + size.width / 2, y + size.height / 2];
		return Math.min(within(at, { x: 0, y: 0, ...size }), within(at, room) + MARGIN);
	});
	return Math.min(Math.max((Math.min(...insets) - em / 2) / FADE, 0), 1);
}
