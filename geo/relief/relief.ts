import { group } from 'd3';
import { byId, type Reference } from '../reference.ts';
import { round, toPlane, type Path } from '../plane.ts';
import { collection, polygonsFeature } from '../feature.ts';
import { add } from '../vector.ts';
import { hachures, type Stroke } from './hachure.ts';
import { mountain } from './mountain.ts';
import { washes } from './wash.ts';

/** Decimals of a degree: 1.1 m, a quarter of the thinnest stroke. */
const DIGITS = 5;

/** The ink relief of 九郎山, an illustration: washes below, then strokes from the foot up, each row pale before dark. */
export function relief(reference: Reference) {
	const { lon, lat } = located(reference);
	const centre = toPlane([lon, lat]);
	const placed = (ring: Path) => ring.map((p) => add(centre, p));
	const grid = mountain();
	return collection([
		...washes(grid).map(({ level, rings }) => polygonsFeature({ id: 'wash', level }, rings.map(placed), DIGITS)),
		...grouped(hachures(grid)).map(({ rings, ...about }) =>
			polygonsFeature({ id: 'stroke', ...about }, rings.map(placed), DIGITS)
		)
	]);
}

function located(reference: Reference) {
	const place = byId(reference.places, reference.mountain.id);
	if (place.shownAs === 'list') throw new Error(`the mountain "${place.id}" has no position`);
	return place;
}

/** One entry per row and tenth of shade: strokes painted alike cost the bytes of one feature. */
function grouped(strokes: readonly Stroke[]): { shade: number; rise: number; rings: Path[] }[] {
	const alike = group(strokes, ({ rise, shade }) => `${rise} ${round(shade, 1)}`);
	return [...alike.values()]
		.map((same) => ({ shade: round(same[0]!.shade, 1), rise: same[0]!.rise, rings: same.map(({ ring }) => ring) }))
		.sort((a, b) => a.rise - b.rise || a.shade - b.shade);
}
