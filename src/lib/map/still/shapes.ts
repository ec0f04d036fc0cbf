import type { Scene } from '#lib/schema/scene.ts';
import { FAINTEST, strength, type FillBrush, type LineBrush } from '../brush.ts';
import { CARTOGRAPHY } from '../cartography.ts';
import type { Ink } from '../inks.ts';
import { projector, type Size } from '../projector.ts';
import { pathOf } from './path.ts';
import { featuresOf } from '../select.ts';
import { dashAt, sizeAt } from '../sizes.ts';

/** A shape as SVG draws it: an area in an ink, or a line with a width. Lengths are pixels of the map. */
export interface Shape {
	d: string;
	ink: Ink;
	/** 0…1. */
	opacity: number;
	line?: { width: number; dash?: number[]; cap: 'round' | 'butt'; blur: number };
}

function lineOf({ width, dash, cap = 'butt', blur = 0 }: LineBrush, zoom: number): NonNullable<Shape['line']> {
	return { width: sizeAt(width, zoom), cap, blur, ...(dash && { dash: dashAt(dash, width, zoom) }) };
}

/** What each brush draws for one camera: while it rests only opacities and inks change. */
const seen = new WeakMap<Scene['camera'], Map<string, string[]>>();

function pathsOf(brush: FillBrush | LineBrush, camera: Scene['camera'], size: Size): string[] {
	let known = seen.get(camera);
	if (!known) seen.set(camera, (known = new Map()));
	const key = JSON.stringify([brush.source, brush.where, size.width, size.height]);
	let paths = known.get(key);
	if (!paths) {
		const project = projector(camera, size);
		paths = featuresOf(brush.source, brush.where).map(({ geometry }) => pathOf(geometry, project, size));
		known.set(key, (paths = paths.filter(Boolean)));
	}
	return paths;
}

function shapesOf(brush: FillBrush | LineBrush, shown: number, { camera }: Scene, size: Size): Shape[] {
	const opacity = brush.opacity * shown;
	if (opacity < FAINTEST) return [];
	const line = brush.kind === 'line' ? { line: lineOf(brush, camera.zoom) } : {};
	return pathsOf(brush, camera, size).map((d) => ({ d, ink: brush.ink, opacity, ...line }));
}

/** Lines that touch nowhere may be drawn as one path; areas that lie over each other add up, and each stays its own. */
function joined(shapes: readonly Shape[]): Shape[] {
	const [first] = shapes;
	return first?.line ? [{ ...first, d: shapes.map(({ d }) => d).join('') }] : [...shapes];
}

/** All areas and lines of a scene from the paper upwards, without words and places. */
export function groundShapes(scene: Scene, size: Size): Shape[] {
	return CARTOGRAPHY.flatMap((row) => {
		const shown = strength(row, scene.layers[row.id]);
		return row.brushes.flatMap((brush) => (brush.kind === 'text' ? [] : joined(shapesOf(brush, shown, scene, size))));
	});
}
