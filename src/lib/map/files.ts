import type { FeatureCollection } from 'geojson';
import halos from '#lib/geo/halos.json' with { type: 'json' };
import labels from '#lib/geo/labels.json' with { type: 'json' };
import placeList from '#lib/geo/places.json' with { type: 'json' };
import plots from '#lib/geo/plots.json' with { type: 'json' };
import relief from '#lib/geo/relief.json' with { type: 'json' };
import water from '#lib/geo/water.json' with { type: 'json' };
import ways from '#lib/geo/ways.json' with { type: 'json' };
import zone from '#lib/geo/zone.json' with { type: 'json' };
import type { Place } from '#lib/schema/place.ts';
import type { SourceId } from './brush.ts';

/** Everything that is drawn as shapes, by the file it is from. Both painters read it. */
export const FILES = { water, ways, zone, plots, relief, labels, halos } as unknown as Record<
	Exclude<SourceId, 'places'>,
	FeatureCollection
>;

/** Every place of the map; those without a position are not drawn. */
export const PLACES = placeList as unknown as readonly Place[];
