import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { LANGS } from '#lib/schema/localized.ts';
import { YEARS } from '#lib/schema/story.ts';
import { CARTOGRAPHY } from '../cartography.ts';
import { inkAt } from '../inks.ts';
import { buildStyle, DYED } from './style.ts';

describe.for(LANGS)('the style in %s', (lang) => {
	const style = buildStyle(lang, 'https://example.org/font.woff2');

	test('is what the style specification allows', () => {
		expect(validateStyleMin(style)).toEqual([]);
	});

	test('asks no other host for anything', () => {
		expect(style).not.toHaveProperty('glyphs');
		expect(style).not.toHaveProperty('sprite');
		expect(JSON.stringify(style).match(/https?:[^"]*/g)).toEqual(['https://example.org/font.woff2']);
	});

	test('draws the layer table from the paper upwards', () => {
		const order = style.layers.map(({ id }) => id.split('/')[0]);
		expect(order[0]).toBe('paper');
		const drawn = (text: boolean) =>
			CARTOGRAPHY.filter(({ brushes }) => brushes.some(({ kind }) => (kind === 'text') === text)).map(({ id }) => id);
		const [shapes, rings, words] = [drawn(false), ['place-blanks', 'place-halo', 'place-ring'], drawn(true)];
		const runs = order.slice(1).filter((id, i, ids) => id !== ids[i - 1]);
		expect(runs.slice(0, -4)).toEqual([...shapes, ...rings, ...words]);
		expect(runs.slice(-4)).toEqual(['place-pin', 'place-about', 'place-names', 'free-names']);
	});

	test('is dyed in the inks of the first year, and nothing is laid out by the year', () => {
		for (const { layer, property, ink } of DYED) {
			const paint = style.layers.find(({ id }) => id === layer)!.paint as Record<string, unknown>;
			expect(paint[property]).toBe(inkAt(ink, YEARS[0]));
		}
		expect(JSON.stringify(style)).not.toMatch(/global-state|ink /);
		expect(DYED.every(({ property }) => property.endsWith('-color'))).toBe(true);
	});
});

describe('boundaries', () => {
	const line = {
		type: 'LineString' as const,
		coordinates: [
			[113, 27.8],
			[113.1, 27.9]
		]
	};
	const boundaries = {
		type: 'FeatureCollection' as const,
		features: [{ type: 'Feature' as const, properties: {}, geometry: line }]
	};
	const drawn = buildStyle('zh', 'font.woff2', boundaries);

	test('are drawn where an operator has any, over the ground and under all names', () => {
		expect(validateStyleMin(drawn)).toEqual([]);
		const order = drawn.layers.map(({ id }) => id);
		const at = order.indexOf('boundaries');
		expect(order[at - 1]).toBe('place-ring');
		expect(drawn.layers.findIndex(({ type, id }) => type === 'symbol' && id !== 'place-blanks')).toBe(at + 1);
		expect(drawn.sources['boundaries']).toMatchObject({ data: boundaries });
	});

	test('are on no map without them', () => {
		const bare = buildStyle('zh', 'font.woff2', null);
		expect(bare).toEqual(buildStyle('zh', 'font.woff2'));
		expect(JSON.stringify(bare)).not.toContain('boundaries');
	});
});
