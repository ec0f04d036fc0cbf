import type { Lang } from '#lib/schema/localized.ts';
import type { Scene } from '#lib/schema/scene.ts';
import { strength } from './brush.ts';
import { CARTOGRAPHY } from './cartography.ts';
import { takenIn } from './placeNames.ts';
import type { Point, Size } from './projector.ts';
import { featuresOf } from './select.ts';
import { sizeAt } from './sizes.ts';
import { courseOfName, wholeness } from './whole.ts';

/** The band of the map that a name along a line takes: its course, and the size of its letters, in pixels of the map. */
export interface Band {
	course: readonly Point[];
	em: number;
}

/** Strength, 0…1, below which a name is too faint for others to keep off it. */
const FAINT = 0.3;

const NAMES = CARTOGRAPHY.flatMap((row) =>
	row.brushes.flatMap((brush) =>
		brush.kind === 'text' && brush.along === 'line'
			? featuresOf(brush.source, brush.where).map((feature) => ({ row, brush, feature }))
			: []
	)
);

/** What names along lines take of the map in a scene, so that lines that are laid over it can leave them out. */
export function bandsIn(scene: Scene, size: Size, lang: Lang): Band[] {
	const taken = takenIn(scene, size, lang);
	return NAMES.flatMap(({ row, brush, feature }): Band[] => {
		const lit = strength(row, scene.layers[row.id]);
		if (lit < FAINT || lit * wholeness(brush, feature, lang, scene, size, taken) < FAINT) return [];
		const { camera } = scene;
		return [{ course: courseOfName(brush, feature, lang, camera, size), em: sizeAt(brush.size, camera.zoom) }];
	});
}
