import { distance } from '@turf/turf';
import { expect, test } from 'vitest';
import type { LngLat } from '#lib/schema/place.ts';
import { located } from '../located.ts';
import { link } from './compute.ts';

const metres = (a: LngLat, b: LngLat) => distance([...a], [...b], { units: 'meters' });
const [institute, loco] = [located('crrc-institute'), located('crrc-loco')];

test('the line goes from the edge of one ring to the edge of the other', () => {
	const [from, to] = link();
	expect(Math.abs(metres(institute.lngLat, from) / institute.accuracyM - 1)).toBeLessThan(0.005);
	expect(Math.abs(metres(loco.lngLat, to) / loco.accuracyM - 1)).toBeLessThan(0.005);
	const whole = metres(institute.lngLat, loco.lngLat);
	expect(metres(from, to) + institute.accuracyM + loco.accuracyM).toBeCloseTo(whole, -1);
});

test('it grows from 株洲所 towards 株机 as it is drawn', () => {
	const far = [0, 0.3, 0.6, 1].map((share) => metres(...link(share)));
	expect(far[0]).toBe(0);
	expect(far).toEqual([...far].sort((a, b) => a - b));
	expect(far[1]! / far[3]!).toBeCloseTo(0.3, 2);
});
