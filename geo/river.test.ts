import { expect, test } from 'vitest';
import { crossing, nearest, tightest, walk } from './line.ts';
import { toDegrees, toPlane } from './plane.ts';
import { reference } from './reference.ts';
import { channel, river } from './river.ts';
import { signedArea } from './feature.ts';
import { add, left, times } from './vector.ts';

const xiang = river(reference);

test('the channel is 620 m wide at every station, to 5 %', () => {
	const { length, at, heading } = walk(xiang.middle);
	for (let s = 400; s < length - 400; s += 250) {
		const across = times(left(heading(s)), 900);
		const ray = [at(s), add(at(s), across)];
		const other = [at(s), add(at(s), times(across, -1))];
		const width = crossing(ray, xiang.left)[0] + crossing(other, xiang.right)[0];
		expect(Math.abs(width - 620), `${Math.round(s)} m downstream`).toBeLessThan(31);
	}
});

test('no bend is so tight that a bank would fold over', () => {
	expect(tightest(xiang.middle)).toBeGreaterThan(620);
	expect(Math.abs(signedArea(channel(xiang))) / (walk(xiang.middle).length * 620)).toBeCloseTo(1, 3);
});

test('it enters in the south-east, runs west along the south edge, then south-west, then north', () => {
	const { at } = walk(xiang.middle);
	const past = (lng: number, lat: number) => nearest(xiang.middle, toPlane([lng, lat])).station;
	const legs = [past(113.1432, 27.8263), past(113.1113, 27.8519), past(113.0696, 27.8564), past(112.9143, 27.7938)];
	expect([...legs].sort((a, b) => a - b)).toEqual(legs);
	const [, east, west, south] = legs as [number, number, number, number];
	let lng = Infinity;
	for (let s = east; s <= south; s += 200) {
		const here = toDegrees(at(s));
		expect(here[0]).toBeLessThan(lng);
		lng = here[0];
	}
	expect(toDegrees(at(south))[1]).toBeLessThan(toDegrees(at(west))[1] - 0.05);
	expect(toDegrees(xiang.middle.at(-1)!)[1]).toBeGreaterThan(27.96);
});

test('everything of the story stands on its right bank, dry', () => {
	for (const place of reference.places) {
		// The high-speed station is across the river; the story names it and nothing more. The mouth is where it meets.
		if (place.shownAs === 'list' || place.id === 'zhuzhou-west' || place.id === 'xiawan-mouth') continue;
		const { side, away } = nearest(xiang.middle, toPlane([place.lon, place.lat]));
		expect(side, place.id).toBe(-1);
		expect(away, place.id).toBeGreaterThan(310);
	}
});
