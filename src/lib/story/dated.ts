import { dateOf, type Measured } from '#lib/schema/claim.ts';
import { DATED, type LayerId } from '#lib/schema/layers.ts';
import type { Scene } from '#lib/schema/scene.ts';

/** How long a thing takes to appear on the map, in years, ending with its date. */
const APPEARING = 0.25;

/** A date as the dial counts it, where 2018 is the end of 2018: 2018-07 is about 2017.5. */
export function onDial(iso: string): number {
	const [year, month = 1, day = 1] = iso.split(/[-T]/).map(Number);
	return year! - 1 + (month - 1 + (day - 1) / 31) / 12;
}

/** The layers at a year: those of things that did not yet exist are not lit. Claims that are not there date nothing. */
export function presentAt(
	layers: Scene['layers'],
	year: number,
	claims: Readonly<Record<string, Measured>>
): Scene['layers'] {
	const dated = (Object.keys(DATED) as LayerId[]).flatMap((id) => {
		const [claim, part] = DATED[id]!.split('.') as [string, string?];
		if (!claims[claim]) return [];
		const there = (year - onDial(dateOf(claims, claim, part)) + APPEARING) / APPEARING;
		return [[id, layers[id] * Math.min(Math.max(there, 0), 1)] as const];
	});
	return { ...layers, ...Object.fromEntries(dated) };
}
