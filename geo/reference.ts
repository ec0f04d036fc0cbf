import * as v from 'valibot';
import raw from './reference.json' with { type: 'json' };

const Position = v.pipe(v.array(v.number()), v.length(2, 'a position is [lng, lat]'));
const Name = v.strictObject({ zh: v.pipe(v.string(), v.nonEmpty()), en: v.pipe(v.string(), v.nonEmpty()) });
/** What the map writes where the whole name is too long for it. */
const Label = v.optional(Name);
/** How we know, in a sentence that readers are shown. */
const Basis = Name;
/** Metres, 1-sigma-like. */
const Accuracy = v.pipe(v.number(), v.minValue(1));

const Line = v.strictObject({
	id: v.string(),
	kind: v.picklist(['river', 'rail', 'motorway', 'bridge', 'creek']),
	name: Name,
	label: Label,
	widthM: v.optional(v.number()),
	lengthKm: v.optional(v.number()),
	accuracyM: Accuracy,
	basis: Basis,
	opened: v.optional(v.nullable(v.pipe(v.string(), v.isoDate()))),
	coordinates: v.pipe(v.array(Position), v.minLength(2))
});

const Road = v.strictObject({
	id: v.string(),
	kind: v.literal('road'),
	name: Name,
	label: Label,
	accuracyM: Accuracy,
	lengthKm: v.number(),
	basis: Basis,
	near: Position,
	coordinates: v.pipe(v.array(Position), v.length(3, 'a schematic road is north end, middle, south end'))
});

const Area = v.strictObject({
	id: v.string(),
	name: Name,
	label: Label,
	officialAreaKm2: v.number(),
	accuracyM: Accuracy,
	basis: Basis,
	coordinates: v.pipe(v.array(v.array(Position)), v.length(1))
});

const Plot = v.strictObject({
	id: v.string(),
	name: Name,
	label: Label,
	areaKm2: v.number(),
	lon: v.number(),
	lat: v.number(),
	accuracyM: Accuracy,
	basis: Basis
});

const known = { id: v.string(), name: Name, kind: v.string() };
const Located = { ...known, label: Label, lon: v.number(), lat: v.number(), accuracyM: Accuracy };
const PlaceRecord = v.variant('shownAs', [
	v.strictObject({ ...Located, shownAs: v.literal('pin') }),
	v.strictObject({ ...Located, shownAs: v.literal('halo') }),
	v.strictObject({ ...known, shownAs: v.literal('list'), why: Name })
]);

const Reference = v.strictObject({
	crs: v.string(),
	note: v.string(),
	lines: v.array(Line),
	roads: v.array(Road),
	areas: v.array(Area),
	plots: v.array(Plot),
	places: v.array(PlaceRecord),
	mountain: v.strictObject({ id: v.string(), areaHa: v.number(), summitM: v.number(), basis: Basis })
});

export type Reference = v.InferOutput<typeof Reference>;

/** The checked control points. Throws with the path of every entry that does not fit. */
export function parseReference(input: unknown): Reference {
	const result = v.safeParse(Reference, input);
	if (result.success) return result.output;
	const where = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'reference'}: ${issue.message}`);
	throw new Error(`geo/reference.json does not fit\n  ${where.join('\n  ')}`);
}

/** The project's own control points, WGS84 degrees. */
export const reference: Reference = parseReference(raw);

/** The entry of `list` with this id. Throws if there is none, naming the ids there are. */
export function byId<T extends { id: string }>(list: readonly T[], id: string): T {
	const found = list.find((entry) => entry.id === id);
	if (!found) throw new Error(`no "${id}" among ${list.map((entry) => entry.id).join(', ')}`);
	return found;
}
