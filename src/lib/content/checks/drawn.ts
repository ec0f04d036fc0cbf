import type { FeatureCollection } from 'geojson';
import type { Claim } from '#lib/schema/claim.ts';
import type { Entries } from '../reading/entries.ts';
import { problem, type Problem } from '../reading/problem.ts';

/** A figure that the map is drawn after: whoever changes it in the claim changes the map too. */
export interface Drawn {
	claim: string;
	value: number;
	/** What the map shows of it, and where that is set. */
	shows: string;
	set: string;
}

/** What the map's files draw as many or as large as a claim says. */
export function drawnFrom(
	embers: { points: readonly unknown[] },
	zone: FeatureCollection,
	plots: FeatureCollection
): Drawn[] {
	const area = Number(zone.features.find(({ properties }) => properties?.id === 'zone')?.properties?.areaKm2);
	const [grains, parts] = [embers.points.length, plots.features.length];
	return [
		{ claim: 'S06', value: grains, shows: `${grains} embers`, set: 'EMBERS in geo/make.ts' },
		{ claim: 'S18', value: area, shows: `a zone of ${area} km²`, set: 'officialAreaKm2 in geo/reference.json' },
		{ claim: 'WB-PLOTS', value: parts, shows: `${parts} plots`, set: 'the plots in geo/reference.json' }
	];
}

/** Where the claims say another figure than the map is drawn after. */
export function checkDrawn(claims: Entries<Claim>, drawn: readonly Drawn[]): Problem[] {
	return drawn.flatMap(({ claim: id, value, shows, set }) => {
		const entry = claims.valid.get(id);
		const is = entry?.value.is;
		if (!entry || (is && 'value' in is && is.value === value)) return [];
		const says = is && 'value' in is ? `says ${is.value}` : 'has no number';
		const spot = entry.doc.at([...entry.path, 'is', ...(is && 'value' in is ? ['value'] : [])]);
		return [
			problem(
				spot,
				`claim "${id}" ${says}, and the map shows ${shows}`,
				`correct the value, or change ${set} and run: npm run geo`
			)
		];
	});
}
