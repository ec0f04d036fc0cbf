import { length, lineString } from '@turf/turf';
import { expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { amountOf } from '#lib/schema/claim.ts';
import type { LngLat } from '#lib/schema/place.ts';
import { located } from '../located.ts';
import { CREEK, stretch, wholeCreek } from './compute.ts';
import { tick } from './tick.ts';

const { claims } = loadContent().story;
const km = (line: readonly LngLat[]) => length(lineString(line.map((point) => [...point])));
const within = (value: number, wanted: number) =>
	expect(Math.abs(value / wanted - 1), `${value} for ${wanted}`).toBeLessThan(0.005);

test.for([0.2, 0.5, 0.9, 1])('drawn to %d, the line has that part of the dredged length on the ground', (share) => {
	within(km(stretch(claims, share)), amountOf(claims, 'XWG-SLUDGE', 'length') * share);
});

test('the whole creek has the length that is claimed for it', () => {
	within(km(wholeCreek(claims)), amountOf(claims, 'XWG-LEN'));
});

test('it is measured from the mouth', () => {
	const mouth = located('xiawan-mouth');
	expect(km([mouth.lngLat, CREEK[0]!]) * 1000).toBeLessThan(mouth.accuracyM);
	expect(stretch(claims, 1)[0]).toEqual(CREEK[0]);
	expect(km([mouth.lngLat, CREEK.at(-1)!])).toBeGreaterThan(2);
});

test('a tick stands square on the end of its line', () => {
	expect(tick([10, 10], [0, 10], 5)).toBe('M10.0 5.0L10.0 15.0');
	expect(tick([10, 10], [10, 10], 5)).not.toMatch(/NaN/);
});
