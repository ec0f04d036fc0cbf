import { expect, test } from 'vitest';
import { byId, parseReference, reference } from './reference.ts';

const copy = () => structuredClone(reference);

test('every line, plot, area and drawn place says how sure it is', () => {
	const drawn = [...reference.lines, ...reference.roads, ...reference.areas, ...reference.plots];
	for (const entry of drawn) expect(entry.accuracyM, entry.id).toBeGreaterThan(0);
	for (const place of reference.places) {
		if (place.shownAs === 'list') expect(place.why.zh && place.why.en, place.id).toBeTruthy();
		else expect(place.accuracyM, place.id).toBeGreaterThan(0);
	}
});

test('a pin is 400 m or better', () => {
	for (const place of reference.places) {
		if (place.shownAs === 'pin') expect(place.accuracyM, place.id).toBeLessThanOrEqual(400);
	}
});

test('ids are used once', () => {
	for (const list of [reference.lines, reference.places, reference.plots]) {
		const ids = list.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	}
});

test('a mistake is named by its place in the file', () => {
	const wrong = copy();
	wrong.lines[2]!.accuracyM = -5;
	expect(() => parseReference(wrong)).toThrow(/lines\.2\.accuracyM/);
});

test('a listed place must not have a position', () => {
	const wrong = copy() as unknown as { places: Record<string, unknown>[] };
	wrong.places.find(({ shownAs }) => shownAs === 'list')!.lon = 113;
	expect(() => parseReference(wrong)).toThrow(/places\.\d+/);
});

test('a missing id names the ones there are', () => {
	expect(() => byId(reference.roads, 'no-road')).toThrow('no "no-road" among tianxin-road');
});
