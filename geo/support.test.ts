import { coordAll } from '@turf/turf';
import { polygonContains } from 'd3';
import type { Feature, FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { lengthOf, nearest, slice } from './line.ts';
import { make } from './make.ts';
import { toPlane, type Point } from './plane.ts';
import { byId, reference } from './reference.ts';
import { distance } from './vector.ts';

/** "No vertex of anything lies in a place the reference does not support." Metres beyond accuracy and half width. */
const TOLERANCE = 20;

const files = make(reference);
const featuresOf = (name: string) => (JSON.parse(files[name]!) as FeatureCollection).features;
const vertices = (feature: Feature): Point[] => coordAll(feature).map(toPlane);

/** Metres from `p` to the nearest of these control lines, less each one's own error. */
const beyond = (p: Point, ids: readonly string[]) =>
	Math.min(
		...ids.map((id) => {
			const { coordinates, accuracyM } = byId(reference.lines, id);
			return nearest(coordinates.map(toPlane), p).away - accuracyM;
		})
	);

function supported(feature: Feature, extra: number, ids: readonly string[]) {
	for (const p of vertices(feature)) {
		expect(beyond(p, ids), `${feature.properties!.id} at ${p.map(Math.round).join(', ')}`).toBeLessThan(
			extra + TOLERANCE
		);
	}
}

const rails: Record<string, readonly string[]> = {
	'rail-jingguang': ['jingguang'],
	// A branch's turnout follows the trunk's points.
	'rail-hukun': ['hukun-w', 'hukun-e', 'jingguang'],
	'rail-intercity': ['intercity', 'jingguang']
};

describe('every vertex is supported by the reference', () => {
	test.for(featuresOf('ways.json').filter(({ properties }) => properties!.kind !== 'road'))('way %#', (feature) => {
		const id = feature.properties!.id as string;
		supported(feature, 0, rails[id] ?? [id]);
	});

	test('the road', () => {
		const { near, accuracyM, lengthKm } = byId(reference.roads, 'tianxin-road');
		const road = featuresOf('ways.json').find(({ properties }) => properties!.id === 'tianxin-road')!;
		const reach = accuracyM + (lengthKm * 1000) / 2 + TOLERANCE;
		const name = featuresOf('labels.json').find(({ properties }) => properties!.id === 'label-tianxin-road')!;
		const half = (lengthKm * 1000) / 2;
		const [written, middle] = [vertices(name), lengthOf(vertices(name)) / 2];
		// Beyond the road's ends the line of its name only carries letters, straight on.
		const alongRoad = slice(written, middle - half, middle + half);
		for (const p of [...vertices(road), ...alongRoad]) expect(distance(p, toPlane(near))).toBeLessThan(reach);
	});

	test('the water', () => {
		for (const feature of featuresOf('water.json')) {
			const { id } = feature.properties as { id: string };
			// The sheets that hide the river's ends reach 60 m beyond it, to each side and lengthways.
			const extra = id === 'xiawan' ? 0 : id === 'mist' ? Math.hypot(370, 60) : 310;
			supported(feature, extra, [id === 'xiawan' ? 'xiawan' : 'xiang']);
		}
	});

	test('the name of the bridge runs along the river, past the bridge’s far foot', () => {
		const [name] = featuresOf('labels.json').filter(({ properties }) => properties!.id === 'label-qst-bridge');
		const foot = toPlane(byId(reference.lines, 'qst-bridge').coordinates.at(-1)!);
		const path = vertices(name!);
		expect(nearest(path, foot).away).toBeLessThan(60);
		expect(Math.abs(nearest(path, foot).station - lengthOf(path) / 2)).toBeLessThan(200);
		supported(name!, beyond(foot, ['xiang']) + 100, ['xiang']);
	});

	test('the names', () => {
		const others = ['label-zone', 'label-tianxin-road', 'label-qst-bridge'];
		for (const feature of featuresOf('labels.json').filter(({ properties }) => !others.includes(properties!.id))) {
			const way = (feature.properties!.id as string).replace('label-', '');
			if (feature.geometry.type === 'Point') {
				const { lon, lat, areaKm2, accuracyM } = byId(reference.plots, way);
				const radius = Math.sqrt((areaKm2 * 1e6) / Math.PI);
				expect(distance(vertices(feature)[0]!, toPlane([lon, lat]))).toBeLessThan(radius + accuracyM);
				continue;
			}
			supported(feature, way === 'xiang' ? 310 : 260, rails[way] ?? [way]);
		}
	});

	test('the zone and its embers', () => {
		const { coordinates, accuracyM } = byId(reference.areas, 'qingshuitang');
		const ring = coordinates[0]!.map(toPlane);
		const outline = vertices(featuresOf('zone.json')[0]!);
		for (const p of outline) expect(nearest(ring, p).away).toBeLessThan(accuracyM + TOLERANCE);
		const name = featuresOf('labels.json').find(({ properties }) => properties!.id === 'label-zone')!;
		for (const p of vertices(name))
			expect(polygonContains(outline as [number, number][], p as [number, number])).toBe(true);
		const { points } = JSON.parse(files['embers.json']!) as { points: number[][] };
		expect(points).toHaveLength(261);
		for (const p of points.map(toPlane)) {
			const edge = nearest([...outline].reverse(), p);
			// The outline runs anticlockwise, so turned round its inside is on the right.
			expect([edge.side, edge.away > 60]).toEqual([-1, true]);
		}
	});

	test('plots and rings', () => {
		for (const feature of featuresOf('plots.json')) {
			const { lon, lat, areaKm2, accuracyM } = byId(reference.plots, feature.properties!.id as string);
			const radius = Math.sqrt((areaKm2 * 1e6) / Math.PI);
			for (const p of vertices(feature))
				expect(Math.abs(distance(p, toPlane([lon, lat])) - radius)).toBeLessThan(accuracyM);
		}
		const ringed = featuresOf('halos.json').map(({ properties }) => properties!.id as string);
		expect(ringed).toEqual([
			...reference.places.filter(({ shownAs }) => shownAs === 'halo').map(({ id }) => id),
			'tianxin-road'
		]);
	});

	test('the relief, wholly inside the circle of 1,024 ha', () => {
		const place = byId(reference.places, reference.mountain.id);
		if (place.shownAs === 'list') throw new Error('no position');
		const radius = Math.sqrt((reference.mountain.areaHa * 1e4) / Math.PI);
		const features = featuresOf('relief.json');
		expect(features.length).toBeGreaterThan(20);
		for (const feature of features) {
			for (const p of vertices(feature)) expect(distance(p, toPlane([place.lon, place.lat]))).toBeLessThan(radius);
		}
	});
});
