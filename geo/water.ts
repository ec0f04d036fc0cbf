import { byId, type Reference } from './reference.ts';
import { round, type Path } from './plane.ts';
import { channel, type River } from './river.ts';
import { currents } from './current.ts';
import { mists } from './mist.ts';
import { shores } from './shore.ts';
import { collection, lineFeature, polygonFeature } from './feature.ts';
import { simplify } from './smooth.ts';

/** Metres by which a simplified line may stray: under a tenth of a pixel at zoom 14. */
const BANK = 1;
const LINING = 2;

/** The river's channel, shore lines, currents and dissolving ends, and the creek. */
export function water(reference: Reference, xiang: River, creek: Path) {
	const { name, accuracyM } = byId(reference.lines, 'xiang');
	const xiawan = byId(reference.lines, 'xiawan');
	const [right, left] = [simplify(xiang.right, BANK), simplify(xiang.left, BANK)];
	return collection([
		polygonFeature({ id: 'xiang', name, accuracyM, widthM: xiang.width }, channel({ ...xiang, right, left }), 5),
		...shores(xiang).map(({ level, bank, path }) =>
			lineFeature({ id: 'shore', level, side: bank }, simplify(path, LINING), 5)
		),
		...currents(xiang).map(({ path, phase }) =>
			lineFeature({ id: 'current', phase: round(phase, 2) }, simplify(path, 0.5), 5)
		),
		...mists(xiang).map(({ level, ring }) => polygonFeature({ id: 'mist', level }, simplify(ring, LINING), 5)),
		lineFeature(
			{ id: 'xiawan', name: xiawan.name, accuracyM: xiawan.accuracyM, lengthKm: xiawan.lengthKm },
			simplify(creek, 0.5)
		)
	]);
}
