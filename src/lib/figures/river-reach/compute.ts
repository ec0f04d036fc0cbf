import { greatest, least, pairs } from 'd3';
import water from '#lib/geo/water.json' with { type: 'json' };
import type { LngLat } from '#lib/schema/place.ts';
import { located } from '../located.ts';
import { lengthOf, metresTo, offset } from '../shape.ts';

const xiang = water.features.find(({ properties }) => properties.id === 'xiang')!;
const banks = (xiang.geometry.coordinates as unknown as LngLat[][])[0]!;

/** How far up and down the river it is tinted, in metres: about the neighbourhood of the section, whose place is not known. */
export const REACH_M = 2500;

/** About where the numeral stands: a little upstream, so that the mouth and its name keep clear. */
const SECTION: LngLat = offset(located('xiawan-mouth').lngLat, [650, -150]);

const apart = (a: LngLat, b: LngLat): number => lengthOf([a, b]);

/** The points of both banks near a point, in two runs: the outline of the river goes down one bank and back up the other. */
function near(point: LngLat): [LngLat[], LngLat[]] {
	const within = banks.flatMap((bank, i) => (apart(bank, point) <= REACH_M ? [i] : []));
	const gap = within.findIndex((i, n) => n > 0 && i !== within[n - 1]! + 1);
	const run = (indices: number[]) => indices.map((i) => banks[i]!);
	return [run(within.slice(0, gap)), run(within.slice(gap))];
}

/** The point of a line that is nearest to another point. */
function nearestOn(line: readonly LngLat[], to: LngLat): LngLat {
	const feet = pairs(line).map(([from, end]) => {
		const [east, north] = metresTo(from, end);
		const [x, y] = metresTo(from, to);
		const part = Math.min(Math.max((x * east + y * north) / (east ** 2 + north ** 2), 0), 1);
		return offset(from, [east * part, north * part]);
	});
	return feet.reduce((best, foot) => (apart(foot, to) < apart(best, to) ? foot : best));
}

const [one, other] = near(SECTION);
const here = nearestOn(one, SECTION);
const there = nearestOn(other, here);

/** The middle of the river off 霞湾. */
export const MIDDLE: LngLat = [(here[0] + there[0]) / 2, (here[1] + there[1]) / 2];

/** The water near it, from bank to bank, as a ring. */
export const REACH: readonly LngLat[] = near(MIDDLE).flat();

/** Its westernmost and its easternmost point. */
export const ENDS = [least(REACH, ([lng]) => lng)!, greatest(REACH, ([lng]) => lng)!] as const;
