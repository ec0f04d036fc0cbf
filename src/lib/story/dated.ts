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

type Claims = Readonly<Record<string, Measured>>;
type Dated = readonly (readonly [id: LayerId, date: number])[];
/** Asked for in every frame, and always of the same claims. */
const KNOWN = new WeakMap<Claims, Dated>();

/** The layers that have a date, as the dial counts it. Claims that are not there date nothing. */
function datedBy(claims: Claims): Dated {
	const known = KNOWN.get(claims);
	if (known) return known;
	const dated = (Object.keys(DATED) as LayerId[]).flatMap((id) => {
		const [claim, part] = DATED[id]!.split('.') as [string, string?];
		return claims[claim] ? [[id, onDial(dateOf(claims, claim, part))] as const] : [];
	});
	KNOWN.set(claims, dated);
	return dated;
}

/** The layers at a year: those of things that did not yet exist are not lit. */
export function presentAt(layers: Scene['layers'], year: number, claims: Claims): Scene['layers'] {
	const present = { ...layers };
	for (const [id, date] of datedBy(claims)) {
		const there = (year - date + APPEARING) / APPEARING;
		present[id] = layers[id] * Math.min(Math.max(there, 0), 1);
	}
	return present;
}
