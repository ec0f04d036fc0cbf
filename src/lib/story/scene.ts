import { groundOf } from '#lib/figures/ground.ts';
import type { Camera, Frame, Position, Rect, Scene, Shown } from '#lib/schema/scene.ts';
import { heightOf, isBare, isDocked, type FigureId } from '#lib/schema/figures.ts';
import { LAYERS, type LayerId } from '#lib/schema/layers.ts';
import type { Step, Story } from '#lib/schema/story.ts';
import { cameraPath, solveCamera, type Subject } from './camera.ts';
import { presentAt } from './dated.ts';
import { momentAt, type Moment } from './timeline.ts';

const mix = (a: number, b: number, share: number) => a + (b - a) * share;

/** What a step must show: its places with their halos, the corners of its features, and the ground its figures take. */
export function subjects(story: Story, step: Step): Subject[] {
	const places = step.focus.places.map((id): Subject => {
		const { lngLat, accuracyM, shownAs } = story.places[id]!;
		return { lngLat: lngLat!, radiusM: shownAs === 'halo' ? accuracyM! : 0 };
	});
	const corners = step.focus.features.flatMap((id): Subject[] => {
		const [west, south, east, north] = story.extents[id]!;
		return [
			[west, south],
			[east, south],
			[east, north],
			[west, north]
		].map(([lng, lat]) => ({ lngLat: [lng!, lat!], radiusM: 0 }));
	});
	const grounds = step.figures.flatMap(({ id }) => groundOf(id, story.moving));
	return [...places, ...corners, ...grounds.map((lngLat) => ({ lngLat, radiusM: 0 }))];
}

/** The frame as a step has it: a docked figure takes the foot of the free rectangle. */
export function besideDock({ figures }: Step, frame: Frame): Frame {
	const docked = figures.find(({ id }) => isDocked(id));
	if (!docked) return frame;
	const { free, dock } = frame;
	return { ...frame, free: { ...free, height: free.height - dock * heightOf(docked.id) } };
}

/** Solved once for each frame, when a step is first shown in it; a new frame is a new object. */
const solved = new WeakMap<Frame, WeakMap<Step, Camera>>();

/** The camera at rest of a step, for one frame. */
export function cameraOf(story: Story, step: Step, frame: Frame): Camera {
	let bySteps = solved.get(frame);
	if (!bySteps) solved.set(frame, (bySteps = new WeakMap()));
	let camera = bySteps.get(step);
	if (!camera) bySteps.set(step, (camera = solveCamera(subjects(story, step), besideDock(step, frame), step.camera)));
	return camera;
}

function cameraAt(story: Story, { from, to, share }: Moment, frame: Frame): Camera {
	const [before, after] = [from, to].map((index) => cameraOf(story, story.steps[index]!, frame)) as [Camera, Camera];
	return from === to ? before : cameraPath(before, after, frame)(share);
}

/** The year that the reader has turned the dial to while a step was at rest; it holds for as long as the step is in view. */
export interface Turned {
	index: number;
	year: number;
}

function yearAt(from: Step, to: Step, { share, rested }: Moment, turned?: Turned): number {
	const [a, b] = [from, to].map(({ index, years }, i) =>
		index === turned?.index ? turned.year : mix(...years, rested[i]!)
	) as [number, number];
	return mix(a, b, share);
}

/** How strongly one step lights each layer when `rested` 0…1 of its rest is behind the reader; −1 where it does without it. */
function lit(step: Step, rested: number): Map<LayerId, number> {
	const shares = new Map<LayerId, number>(step.without?.map((id) => [id, -1]));
	for (const { layer, over } of step.layers) {
		const share = over[1] > over[0] ? (rested - over[0]) / (over[1] - over[0]) : 1;
		shares.set(layer, Math.min(Math.max(share, 0), 1));
	}
	return shares;
}

function layersAt(from: Step, to: Step, { share, rested }: Moment): Scene['layers'] {
	const [before, after] = [lit(from, rested[0]), lit(to, rested[1])];
	const layers = {} as Record<LayerId, number>;
	for (const id of LAYERS) layers[id] = mix(before.get(id) ?? 0, after.get(id) ?? 0, share);
	return layers;
}

function placesAt(from: Step, to: Step, { share }: Moment): Scene['places'] {
	const shown = new Map<string, number>();
	for (const id of from.places) shown.set(id, 1 - share);
	for (const id of to.places) shown.set(id, (shown.get(id) ?? 0) + share);
	return Object.fromEntries([...shown].filter(([, strength]) => strength > 0));
}

/** Height of what a step leaves of the map for names; less than none where a figure has all of it. */
const heightFor = (step: Step, frame: Frame) =>
	step.figures.some(({ id }) => isBare(id)) ? -frame.height : besideDock(step, frame).free.height;

/** What is left of the map beside the cards, and above the figures that are docked at its foot. */
function roomAt(from: Step, to: Step, { share }: Moment, frame: Frame): Rect {
	return { ...frame.free, height: mix(heightFor(from, frame), heightFor(to, frame), share) };
}

/** A figure that two neighbouring steps share stays whole; it does not fade out and in again. */
function figuresAt(from: Step, to: Step, { share, rested }: Moment): Scene['figures'] {
	const shown: Partial<Record<FigureId, Shown>> = {};
	for (const { id } of from.figures) shown[id] = { strength: 1 - share, drawn: rested[0] };
	if (share === 0) return shown;
	for (const { id } of to.figures) {
		const before = shown[id];
		shown[id] = {
			strength: (before?.strength ?? 0) + share,
			drawn: before ? mix(before.drawn, rested[1], share) : rested[1]
		};
	}
	return shown;
}

/**
 * Everything to be shown at a position. The same story, position and frame always give the same scene, whatever was
 * shown before: a walk through the story and a direct link end alike. `turned` is the dial in the reader's hand.
 */
export function sceneAt(story: Story, position: Position, frame: Frame, turned?: Turned): Scene {
	const moment = momentAt(story.steps, position, frame.travel);
	const [from, to] = [story.steps[moment.from]!, story.steps[moment.to]!];
	const year = yearAt(from, to, moment, turned);
	return {
		position,
		camera: cameraAt(story, moment, frame),
		year,
		layers: presentAt(layersAt(from, to, moment), year, story.moving),
		places: placesAt(from, to, moment),
		figures: figuresAt(from, to, moment),
		room: roomAt(from, to, moment, frame)
	};
}
