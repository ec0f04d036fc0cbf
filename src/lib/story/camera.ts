import { fromCentre, fromWorld, metresPerPixel, toWorld, type Point } from '#lib/map/projector.ts';
import type { LngLat } from '#lib/schema/place.ts';
import type { Camera, Frame, Rect } from '#lib/schema/scene.ts';
import { zoomPath, type View } from './zoom.ts';

/** One thing that must be visible: a place with the radius of its halo in metres (0 for a pin), or a corner of an area. */
export interface Subject {
	lngLat: LngLat;
	radiusM: number;
}

export interface Wishes {
	/** Degrees clockwise from north. */
	bearing: number;
	/** Degrees from straight down. */
	pitch: number;
	/** The camera comes no closer than this zoom. */
	closest: number;
}

const FURTHEST = 7;
/** A ring that says "somewhere here" must leave room for the rest: at most this part of the free rectangle's area. */
const LARGEST_HALO = 1 / 3;

/** Room kept inside the free rectangle for marks and names, in CSS pixels. */
function inner(free: Rect): Rect {
	const margin = Math.min(Math.max(Math.min(free.width, free.height) * 0.08, 14), 56);
	return { x: free.x + margin, y: free.y + margin, width: free.width - 2 * margin, height: free.height - 2 * margin };
}

/** The zoom at which the largest halo of the subjects fills a third of the free rectangle. */
function haloLimit(subjects: readonly Subject[], free: Rect): number {
	const radiusPx = Math.sqrt((free.width * free.height * LARGEST_HALO) / Math.PI);
	const zooms = subjects.map(({ lngLat, radiusM }) =>
		radiusM > 0 ? Math.log2((radiusPx * metresPerPixel(lngLat[1], 0)) / radiusM) : Infinity
	);
	return Math.min(...zooms);
}

/** World points that bound the subjects: a place without a halo is one point, with a halo a ring of eight. */
function outline(subjects: readonly Subject[]): Point[] {
	return subjects.flatMap(({ lngLat, radiusM }) => {
		const [x, y] = toWorld(lngLat);
		if (radiusM === 0) return [[x, y] as const];
		const r = radiusM / metresPerPixel(lngLat[1], 0);
		return Array.from(
			{ length: 8 },
			(_, i) => [x + r * Math.cos((i * Math.PI) / 4), y + r * Math.sin((i * Math.PI) / 4)] as const
		);
	});
}

/** Smallest upright rectangle round the points as a camera shows them, from the middle of the window in CSS pixels. */
function shown(points: readonly Point[], center: Point, view: Omit<Camera, 'center'>, height: number): Rect {
	const seen = points.map(fromCentre(center, view, height));
	const [xs, ys] = [seen.map(([x]) => x), seen.map(([, y]) => y)];
	const [x, y] = [Math.min(...xs), Math.min(...ys)];
	return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The centre that puts the points in the middle of `room` at this zoom, bearing and pitch, and whether they fit. */
function place(points: readonly Point[], room: Rect, view: Omit<Camera, 'center'>, frame: Frame) {
	let center = points[0]!;
	let box = shown(points, center, view, frame.height);
	const turn = (view.bearing * Math.PI) / 180;
	// A flat view is solved by the first pass; a tilted one converges as the perspective of each pass is corrected.
	for (let pass = 0; pass < (view.pitch === 0 ? 2 : 12); pass++) {
		const dx = (box.x + box.width / 2 - (room.x + room.width / 2 - frame.width / 2)) / 2 ** view.zoom;
		const dy = (box.y + box.height / 2 - (room.y + room.height / 2 - frame.height / 2)) / 2 ** view.zoom;
		center = [
			center[0] + dx * Math.cos(turn) - dy * Math.sin(turn),
			center[1] + dx * Math.sin(turn) + dy * Math.cos(turn)
		];
		box = shown(points, center, view, frame.height);
	}
	return { center, fits: box.width <= room.width && box.height <= room.height };
}

/**
 * The closest camera from which all subjects lie inside the frame's free rectangle, however the screen is shaped.
 * @throws RangeError when there is nothing to show.
 */
export function solveCamera(subjects: readonly Subject[], frame: Frame, wishes: Wishes): Camera {
	if (subjects.length === 0) throw new RangeError('A camera needs at least one subject.');
	const { bearing, pitch } = wishes;
	const points = outline(subjects);
	const room = inner(frame.free);
	let [low, high] = [FURTHEST, Math.max(FURTHEST, Math.min(wishes.closest, haloLimit(subjects, frame.free)))];
	const fits = (zoom: number) => place(points, room, { zoom, bearing, pitch }, frame).fits;
	if (fits(high)) low = high;
	while (high - low > 1e-4) {
		const middle = (low + high) / 2;
		if (fits(middle)) low = middle;
		else high = middle;
	}
	const { center } = place(points, room, { zoom: low, bearing, pitch }, frame);
	return { center: fromWorld(center), zoom: low, bearing, pitch };
}

/**
 * The way from one camera to another, `share` 0…1, as smooth zooming and panning of van Wijk and Nuij (2003);
 * the same way back.
 */
export function cameraPath(from: Camera, to: Camera, frame: Frame): (share: number) => Camera {
	const view = ({ center, zoom }: Camera): View => [...toWorld(center), frame.width / 2 ** zoom];
	const zoomed = zoomPath(view(from), view(to));
	const turn = ((((to.bearing - from.bearing) % 360) + 540) % 360) - 180;
	return (share) => {
		if (share <= 0) return from;
		if (share >= 1) return to;
		const [x, y, width] = zoomed(share);
		return {
			center: fromWorld([x, y]),
			zoom: Math.log2(frame.width / width),
			bearing: from.bearing + turn * share,
			pitch: from.pitch + (to.pitch - from.pitch) * share
		};
	};
}
