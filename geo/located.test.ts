import { expect, test } from 'vitest';
import { located } from './located.ts';
import { places } from './places.ts';
import { byId, reference } from './reference.ts';
import { roadMiddle } from './road.ts';

const stands = places(reference, roadMiddle(reference));
const { places: found, shapes } = located(reference, stands);

test('every place is there as it stands on the map, with what the reference says of how it was found', () => {
	expect(found.map(({ id }) => id)).toEqual(stands.map(({ id }) => id));
	for (const place of stands) expect(byId(found, place.id)).toMatchObject(place);
	expect(byId(found, 'tianxin-road').basis).toEqual(reference.roads[0]!.basis);
	expect(byId(found, 'smelter')).not.toHaveProperty('basis');
});

test('every line, area and plot on the map says its error and how we know, in both languages', () => {
	const drawn = [...reference.lines, ...reference.areas, ...reference.plots].map(({ id }) => id);
	expect(shapes.map(({ id }) => id)).toEqual([...drawn.filter((id) => id !== 'shifeng-bridge'), 'jiulang']);
	for (const { id, accuracyM, basis } of shapes) {
		expect(accuracyM, id).toBeGreaterThan(0);
		expect(basis.zh && basis.en, id).toBeTruthy();
	}
});
