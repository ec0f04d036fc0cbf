import { describe, expect, test } from 'vitest';
import { LAYERS, type LayerId } from '#lib/schema/layers.ts';
import type { Scene } from '#lib/schema/scene.ts';
import { CARTOGRAPHY } from '../cartography.ts';
import { inkAt, type Ink } from '../inks.ts';
import { apply, changes as changesOf, drawnIn, type Change, type Painted } from './apply.ts';

function scene(lit: Partial<Record<LayerId, number>>, places: Record<string, number> = {}, year = 2012): Scene {
	const layers = Object.fromEntries(LAYERS.map((id) => [id, lit[id] ?? 0])) as Record<LayerId, number>;
	const camera = { center: [113, 27.9] as const, zoom: 12, bearing: 0, pitch: 0 };
	return { position: { index: 0, progress: 0.5 }, camera, year, layers, places, figures: {} };
}

const SIZE = { width: 600, height: 500 };
const changes = (from: Scene | undefined, to: Scene) =>
	changesOf(from && drawnIn(from, SIZE, 'zh'), drawnIn(to, SIZE, 'zh'));

const dye = (layer: string, property: string, ink: Ink, year: number): Change => ({
	do: 'dye',
	layer,
	property,
	colour: inkAt(ink, year)
});

/** Remembers what it was told, as the map would show it. */
function fakeMap() {
	const shown: Record<string, unknown> = {};
	const map = {
		setPaintProperty: (layer: string, property: string, value: unknown) => void (shown[`${layer} ${property}`] = value),
		setFeatureState: ({ source, id }: { source: string; id?: string | number }, state: { shown: number }) =>
			void (shown[`${source} ${id}`] = state.shown)
	} as unknown as Painted;
	return { map, shown };
}

describe('from the bare style', () => {
	test('every brush of every layer is told its opacity, and every colour its ink', () => {
		const list = changes(undefined, scene({ zone: 1 }));
		expect(list.filter((change) => change.do === 'paint')).toHaveLength(
			CARTOGRAPHY.flatMap(({ brushes }) => brushes).length
		);
		expect(list).toContainEqual(dye('paper', 'fill-color', 'ground', 2012));
	});
});

test('equal scenes give no work', () => {
	expect(changes(scene({ zone: 0.3 }, { smelter: 1 }), scene({ zone: 0.3 }, { smelter: 1 }))).toEqual([]);
});

test('only what differs is told', () => {
	const list = changes(scene({ zone: 0 }), scene({ zone: 0.5 }, {}, 2013));
	expect(list).toContainEqual(dye('paper', 'fill-color', 'ground', 2013));
	expect(list.every((change) => change.do !== 'paint' || change.layer.startsWith('zone/'))).toBe(true);
});

test('a year that changes no ink by as much as a screen can show gives no work', () => {
	expect(changes(scene({}, {}, 2015), scene({}, {}, 2015.0001))).toEqual([]);
});

test('a layer that does not show waits for its inks, and has them as soon as it does, whatever the year before', () => {
	const ofZone = (list: Change[]) => list.filter((change) => change.do === 'dye' && change.layer.startsWith('zone/'));
	const dyed = ofZone(changes(undefined, scene({ zone: 1 }, {}, 2015)));
	expect(dyed).toContainEqual(dye('zone/0', 'fill-color', 'shade', 2015));
	expect(ofZone(changes(undefined, scene({}, {}, 2015)))).toEqual([]);
	expect(ofZone(changes(scene({ zone: 1 }), scene({}, {}, 2015)))).toEqual([]);
	expect(ofZone(changes(scene({}, {}, 2012), scene({ zone: 0.1 }, {}, 2015)))).toEqual(dyed);
	expect(ofZone(changes(scene({}, {}, 2015), scene({ zone: 0.1 }, {}, 2015)))).toEqual(dyed);
	expect(ofZone(changes(scene({ zone: 0.1 }, {}, 2015), scene({ zone: 1 }, {}, 2015)))).toEqual([]);
});

test('what appears by less than the eye can tell gives no work, and stands whole in the end', () => {
	expect(changes(scene({ zone: 0.3 }, { smelter: 0.3 }), scene({ zone: 0.301 }, { smelter: 0.301 }))).toEqual([]);
	const list = changes(scene({ zone: 0.999 }, { smelter: 0.98 }), scene({ zone: 1 }, { smelter: 1 }));
	expect(list).toEqual([{ do: 'place', id: 'smelter', shown: 1 }]);
});

test('a place that is no longer named is taken off the map', () => {
	expect(changes(scene({}, { smelter: 0.4 }), scene({}))).toEqual([{ do: 'place', id: 'smelter', shown: 0 }]);
});

test('a place is shown by its mark and by its halo alike', () => {
	const { map, shown } = fakeMap();
	apply(map, changes(undefined, scene({}, { smelter: 0.5 })));
	expect(shown).toMatchObject({ 'names smelter': 0.5, 'ground smelter': 0.5 });
});
