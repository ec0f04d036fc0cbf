import type { Place } from '#lib/schema/place.ts';
import type { Localized } from '#lib/schema/localized.ts';
import { byId, type Reference } from './reference.ts';

/** In the reference and on no map; README.md says why under “Left out on purpose”. */
const UNDRAWN = ['shifeng-bridge'];

/** How each place and each drawn line or area was located, for those who check: the story itself does not need it. */
export interface Located {
	places: (Place & { basis?: Localized })[];
	/** Lines, areas, plots and the mountain's relief; `accuracyM` is the estimated error in metres. */
	shapes: { id: string; name: Localized; accuracyM: number; basis: Localized }[];
}

/** What `reference` says of how it knows, beside the places as they stand on the map. Throws if the mountain is no place. */
export function located(reference: Reference, places: readonly Place[]): Located {
	const { lines, roads, areas, plots, mountain } = reference;
	const peak = byId(places, mountain.id);
	const shapes = [...lines.filter(({ id }) => !UNDRAWN.includes(id)), ...areas, ...plots];
	return {
		places: places.map((place) => {
			const basis = roads.find(({ id }) => id === place.id)?.basis;
			return basis ? { ...place, basis } : place;
		}),
		shapes: [
			...shapes.map(({ id, name, accuracyM, basis }) => ({ id, name, accuracyM, basis })),
			{ id: peak.id, name: peak.name, accuracyM: peak.accuracyM!, basis: mountain.basis }
		]
	};
}
