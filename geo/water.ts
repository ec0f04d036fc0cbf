import { byId, type Reference } from './reference.ts';
import { round, type Path } from './plane.ts';
import { channel, type River } from './river.ts';
import { currents } from './current.ts';
import { mists } from './mist.ts';
import { shores } from './shore.ts';
import { collection, lineFeature, polygonFeature } from './feature.ts';
import { lengthOf, offset, slice } from './line.ts';
import { simplify } from './smooth.ts';

/** Metres by which a simplified line may stray: under a tenth of a pixel at zoom 14. */
const BANK = 1;
const LINING = 2;
/** The sheets over the river's ends are wider than the river by more than that. */
const SHEET = 14;

/** Metres from the bed to the banks and to the channel's ends, and by which its line may stray. */
const BED_INSIDE = 45;
const BED_LINE = 8;

/**
 * The channel once more, a little narrower and with corners of its own. A graphics card draws a long bent shape in
 * triangles, and where three corners lie in a line it leaves out single points: what shines through there is water too.
 */
function bed({ middle, width }: River): Path {
	const half = width / 2 - BED_INSIDE;
	const within = slice(middle, BED_INSIDE, lengthOf(middle) - BED_INSIDE);
	const side = (away: number) => simplify(offset(within, away), BED_LINE);
	return [...side(-half), ...side(half).reverse()];
}

/** The river's channel and its bed, shore lines, currents and dissolving ends, and the creek. */
export function water(reference: Reference, xiang: River, creek: Path) {
	const { name, accuracyM } = byId(reference.lines, 'xiang');
	const xiawan = byId(reference.lines, 'xiawan');
	const [right, left] = [simplify(xiang.right, BANK), simplify(xiang.left, BANK)];
	return collection([
		polygonFeature({ id: 'xiang', name, accuracyM, widthM: xiang.width }, channel({ ...xiang, right, left }), 5),
		polygonFeature({ id: 'bed' }, bed(xiang), 5),
		...shores(xiang).map(({ level, bank, path }) =>
			lineFeature({ id: 'shore', level, side: bank }, simplify(path, LINING), 5)
		),
		...currents(xiang).map(({ path, phase }) =>
			lineFeature({ id: 'current', phase: round(phase, 2) }, simplify(path, 0.5), 5)
		),
		...mists(xiang).map(({ level, ring }) => polygonFeature({ id: 'mist', level }, simplify(ring, SHEET), 5)),
		lineFeature(
			{ id: 'xiawan', name: xiawan.name, accuracyM: xiawan.accuracyM, lengthKm: xiawan.lengthKm },
			simplify(creek, 0.5)
		)
	]);
}
