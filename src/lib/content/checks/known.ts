import type { Feature, FeatureCollection, Position } from 'geojson';
import type { Place } from '#lib/schema/place.ts';
import type { Extent } from '#lib/schema/story.ts';
import type { Drawn } from './drawn.ts';

/** What the map knows, by id: the story may name nothing else. */
export interface Known {
	places: ReadonlyMap<string, Place>;
	/** What each feature covers. */
	features: ReadonlyMap<string, Extent>;
	/** What is drawn after the figures of claims. */
	drawn: readonly Drawn[];
}

function positions(geometry: Feature['geometry']): Position[] {
	if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positions);
	const flat = (nested: unknown): Position[] =>
		Array.isArray(nested) && typeof nested[0] === 'number' ? [nested as Position] : (nested as unknown[]).flatMap(flat);
	return flat(geometry.coordinates);
}

/** What `places` and the features of `collections` that have an id make known. Features of one id count as one. */
export function knownFrom(
	places: readonly Place[],
	collections: readonly FeatureCollection[],
	drawn: readonly Drawn[] = []
): Known {
	const features = new Map<string, Extent>();
	for (const { properties, geometry } of collections.flatMap((collection) => collection.features)) {
		const id: unknown = properties?.id;
		if (typeof id !== 'string') continue;
		const [w, s, e, n] = features.get(id) ?? [Infinity, Infinity, -Infinity, -Infinity];
		const [lngs, lats] = [0, 1].map((axis) => positions(geometry).map((position) => position[axis]!)) as [
			number[],
			number[]
		];
		features.set(id, [Math.min(w, ...lngs), Math.min(s, ...lats), Math.max(e, ...lngs), Math.max(n, ...lats)]);
	}
	return { places: new Map(places.map((place) => [place.id, place])), features, drawn };
}
