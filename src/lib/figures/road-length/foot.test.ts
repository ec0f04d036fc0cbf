import { expect, test } from 'vitest';
import { ROAD } from './compute.ts';
import { FOOT, wordsGround } from './foot.ts';

test('the foot of the road is where the map ends it', () => {
	expect(FOOT).toEqual(ROAD.at(-1));
});

test('its words have room to the south of it', () => {
	const [[lng, lat]] = wordsGround() as [[number, number]];
	expect(lng).toBe(FOOT[0]);
	expect(lat).toBeLessThan(FOOT[1]);
});
