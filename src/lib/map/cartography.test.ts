import { describe, expect, test } from 'vitest';
import { LAYERS } from '#lib/schema/layers.ts';
import { sourceOf, sources } from './live/sources.ts';
import { strength, type Where } from './brush.ts';
import { CARTOGRAPHY } from './cartography.ts';
import { INKS } from './inks.ts';

const drawn = sources('zh');

/** Whether a feature's properties meet a brush's conditions, as both painters read them. */
function meets(properties: Record<string, unknown>, { ids, level, shade }: Where): boolean {
	const shading = Number(properties.shade);
	return (
		(!ids || ids.includes(String(properties.id))) &&
		(level === undefined || properties.level === level) &&
		(!shade || (shading >= shade[0] && shading < shade[1]))
	);
}

test('each layer a step may light is drawn once', () => {
	expect(CARTOGRAPHY.map(({ id }) => id).sort()).toEqual([...LAYERS].sort());
});

describe.for(CARTOGRAPHY.flatMap((row) => row.brushes.map((brush, index) => ({ name: `${row.id}/${index}`, brush }))))(
	'$name',
	({ brush }) => {
		test('draws something, in an ink there is', () => {
			const { data } = drawn[sourceOf(brush)];
			const { features } = data as GeoJSON.FeatureCollection;
			const own = features.filter(({ properties }) => properties?.['file'] === brush.source);
			expect(own.filter(({ properties }) => meets(properties ?? {}, brush.where ?? {})).length).toBeGreaterThan(0);
			expect(INKS).toHaveProperty(brush.ink);
			expect(brush.opacity).toBeGreaterThan(0);
			expect(brush.opacity).toBeLessThanOrEqual(1);
		});
	}
);

test('no layer draws a boundary: such a map would need a review number', () => {
	const kinds = Object.values(drawn).flatMap(({ data }) =>
		(data as GeoJSON.FeatureCollection).features.map(({ properties }) => `${properties?.id} ${properties?.kind ?? ''}`)
	);
	expect(kinds.filter((kind) => /bound|border|admin|province|district|county/i.test(kind))).toEqual([]);
});

test('a layer goes from its resting strength to its full one', () => {
	const row = CARTOGRAPHY.find(({ id }) => id === 'creek')!;
	expect(strength(row, 0)).toBe(row.unlit);
	expect(strength(row, 1)).toBe(1);
	expect(strength(row, 0.5)).toBeCloseTo((row.unlit + 1) / 2);
});

test('a layer that a step does without is gone, and comes back evenly', () => {
	const row = CARTOGRAPHY.find(({ id }) => id === 'relief')!;
	expect(strength(row, -1)).toBe(0);
	expect(strength(row, -0.5)).toBeCloseTo(row.unlit / 2);
});
