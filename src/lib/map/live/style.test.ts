import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { LANGS } from '#lib/schema/localized.ts';
import { CARTOGRAPHY } from '../cartography.ts';
import { buildStyle } from './style.ts';

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
		expect([...new Set(order.slice(1))].slice(0, CARTOGRAPHY.length)).toEqual(CARTOGRAPHY.map(({ id }) => id));
	});

	test('no layout and no filter reads the year: the map would be laid out anew with every frame', () => {
		for (const layer of style.layers) {
			const fixed = { layout: layer.layout, filter: 'filter' in layer ? layer.filter : undefined };
			expect(JSON.stringify(fixed), layer.id).not.toContain('global-state');
		}
	});
});
