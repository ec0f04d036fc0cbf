import type { LayerSpecification } from 'maplibre-gl';
import { INKS, inkAt, type Ink } from '../inks.ts';

// Colours are painted anew with each year, and do not follow a `global-state` by themselves: measured with MapLibre
// 6.17, a new state makes it parse every expression again and tell its worker, ten times the cost of painting.
const MARK = 'ink ';

/** Stands in a layer's paint for an ink, until a year is given. */
export const ink = (id: Ink): string => MARK + id;

/** A paint property that is drawn with an ink. */
export interface Dyed {
	layer: string;
	property: string;
	ink: Ink;
}

/** Every paint property of the layers that an ink stands in. @throws where there is no such ink. */
export function dyedIn(layers: readonly LayerSpecification[]): Dyed[] {
	return layers.flatMap(({ id, paint = {} }) =>
		Object.entries(paint).flatMap(([property, value]: [string, unknown]) => {
			if (typeof value !== 'string' || !value.startsWith(MARK)) return [];
			const name = value.slice(MARK.length);
			if (!(name in INKS)) throw new Error(`Layer ${id} is drawn with ${name}, which is no ink.`);
			return [{ layer: id, property, ink: name as Ink }];
		})
	);
}

/** The layers with the inks of a year in their paint. */
export function dyedAt(layers: readonly LayerSpecification[], year: number): LayerSpecification[] {
	return layers.map((layer) => {
		const colours = dyedIn([layer]).map(({ property, ink }) => [property, inkAt(ink, year)]);
		return { ...layer, paint: { ...layer.paint, ...Object.fromEntries(colours) } } as LayerSpecification;
	});
}
