import type { Localized } from '#lib/schema/localized.ts';
import type { LngLat, Place } from '#lib/schema/place.ts';

/** How each place and each drawn line or area was located, as src/lib/geo/located.json has it. */
export interface Located {
	places: readonly (Place & { basis?: Localized })[];
	/** `accuracyM` is the estimated error in metres. */
	shapes: readonly Shape[];
}

export interface Shape {
	id: string;
	name: Localized;
	accuracyM: number;
	basis: Localized;
}

/** A position as readers write it down, to the fourth decimal of a degree, about 10 m: 27.8705, 113.0800. */
export function degrees([lng, lat]: LngLat): string {
	return `${lat.toFixed(4)}, ${lng.toFixed(4)}`;
}

/** Shapes that are known in the same way, together. Of those that share a name the largest error counts. */
export function byBasis(shapes: readonly Shape[]): { basis: Localized; shapes: Shape[] }[] {
	const groups = new Map<string, Shape[]>();
	for (const shape of shapes) {
		const group = groups.get(shape.basis.zh) ?? [];
		const same = group.findIndex(({ name }) => name.zh === shape.name.zh);
		if (same < 0) group.push(shape);
		else if (group[same]!.accuracyM < shape.accuracyM) group[same] = shape;
		groups.set(shape.basis.zh, group);
	}
	return [...groups.values()].map((group) => ({ basis: group[0]!.basis, shapes: group }));
}
