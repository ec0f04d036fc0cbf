import { expect, test } from 'vitest';
import { CARTOGRAPHY } from './cartography.ts';
import { featuresOf } from './select.ts';

test('every brush of the map draws something', () => {
	for (const { id, brushes } of CARTOGRAPHY)
		for (const { source, where } of brushes) expect(featuresOf(source, where).length, id).toBeGreaterThan(0);
});

test('conditions hold together: hachures are told apart by shade, shores by level', () => {
	const shades = [
		featuresOf('relief', { ids: ['stroke'], shade: [0, 0.34] }),
		featuresOf('relief', { ids: ['stroke'], shade: [0.34, 1.01] })
	];
	expect(shades[0]!.length + shades[1]!.length).toBe(featuresOf('relief', { ids: ['stroke'] }).length);
	expect(featuresOf('water', { ids: ['shore'], level: 2 }).every(({ properties }) => properties!['level'] === 2)).toBe(
		true
	);
	expect(featuresOf('water', { ids: ['nothing'] })).toEqual([]);
});

test('places are no shapes', () => {
	expect(() => featuresOf('places')).toThrow('marks');
});
