import { expect, test } from 'vitest';
import type { Scene } from '#lib/schema/scene.ts';
import { attributes } from './contract.ts';

const scene = {
	camera: { center: [113.08, 27.87], zoom: 12, bearing: 0, pitch: 0 },
	year: 2014.456
} as unknown as Scene;
const published = { scene, step: 'zone', progress: 1 / 3, scale: 1, live: true, ready: true };

test('the attributes are what the README promises', () => {
	expect(attributes(published)).toEqual({
		story: 'ready',
		map: 'live',
		step: 'zone',
		progress: '0.3333',
		year: '2014.46',
		camera: '113.080000,27.870000,12.0000,0,0'
	});
});

test('a magnified map says its zoom in CSS pixels', () => {
	expect(attributes({ ...published, scale: 2 })['camera']).toBe('113.080000,27.870000,13.0000,0,0');
});

test('before the story is ready nothing says that it is', () => {
	expect(attributes({ ...published, ready: false, live: false })).not.toHaveProperty('story');
	expect(attributes({ ...published, live: false })['map']).toBe('still');
});
