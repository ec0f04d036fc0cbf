import { expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { LAYERS, type LayerId } from '#lib/schema/layers.ts';
import { onDial, presentAt } from './dated.ts';

const { claims } = loadContent();
const all = Object.fromEntries(LAYERS.map((id) => [id, 1])) as Record<LayerId, number>;

test('a date stands on the dial so that a whole year is its end', () => {
	expect(onDial('2018')).toBe(2017);
	expect(onDial('2018-07')).toBe(2017.5);
	expect(onDial('2018-12-30T11:38')).toBeCloseTo(2017.99, 1);
});

test('a road and a bridge are on the map from their dates on, everything else always', () => {
	expect(presentAt(all, 2012, claims)).toEqual({ ...all, bridge: 0, 'tianxin-road': 0 });
	expect(presentAt(all, 2019, claims)).toEqual({ ...all, 'tianxin-road': 0 });
	expect(presentAt(all, 2022, claims)).toEqual(all);
});

test('a story without the claim that dates a layer shows it at all times', () => {
	expect(presentAt(all, 2012, {})).toEqual(all);
});
