import type * as v from 'valibot';
import { figureOf, type Claim } from '#lib/schema/claim.ts';
import { FIGURES, type FigureId } from '#lib/schema/figures.ts';
import { DATED, type LayerId } from '#lib/schema/layers.ts';
import { IN_HAND, LAY_OVER, READS, type Reads } from '#lib/schema/reads.ts';
import type { RawStep } from '#lib/schema/written/story.ts';
import type { Entries, Entry } from '../reading/entries.ts';
import { problem, type Problem } from '../reading/problem.ts';

type StepEntry = Entry<v.InferOutput<typeof RawStep>>;
type Kind = keyof Reads;

/** What is wrong with what a drawing takes from a claim, or nothing. */
function lacking(claim: Claim, part: string | undefined, kind: Kind): string | undefined {
	if (kind === 'years') return /\d{4}/.test(claim.asOf.zh) ? undefined : 'names no year in its Chinese asOf';
	if (part === undefined ? !claim.is : !Object.hasOwn(claim.parts, part))
		return part === undefined ? 'has no figure of its own' : `has no part "${part}"`;
	const quantity = figureOf(claim, part);
	if (kind === 'dates') return 'date' in quantity ? undefined : 'has an amount where a date is drawn';
	if ('date' in quantity) return 'has a date where an amount is drawn';
	const drawable = quantity.value > 0 && (kind !== 'counts' || Number.isInteger(quantity.value));
	return drawable ? undefined : `is ${quantity.value}, which cannot be drawn`;
}

/** What the steps draw: the figures they name, those that come with the dial, and the layers that have a date. */
function drawings(steps: readonly StepEntry[]): Map<string, Reads> {
	const drawn = new Map<string, Reads>();
	for (const { value } of steps) {
		const ids = [...value.figures.map(({ id }) => id), ...(value.hand ? IN_HAND : [])];
		for (const id of ids) if (id in FIGURES) drawn.set(`figure "${id}"`, READS[id as FigureId]);
		if (value.hand) drawn.set('the free map', LAY_OVER);
		for (const lit of value.layers) {
			const layer = typeof lit === 'string' ? lit : lit.layer;
			const date = DATED[layer as LayerId];
			if (date) drawn.set(`layer "${layer}"`, { dates: [date] });
		}
	}
	return drawn;
}

/** Where the claims lack what the steps draw from them. Claims that are not there at all are for others to say. */
export function checkReads(steps: readonly StepEntry[], claims: Entries<Claim>): Problem[] {
	return [...drawings(steps)].flatMap(([what, reads]) =>
		(['amounts', 'counts', 'dates', 'years'] as const).flatMap((kind) =>
			(reads[kind] ?? []).flatMap((read) => {
				const [id, part] = read.split('.') as [string, string?];
				const entry = claims.valid.get(id);
				const lack = entry && lacking(entry.value, part, kind);
				if (!entry || !lack) return [];
				const at = kind === 'years' ? ['asOf'] : part === undefined ? ['is'] : ['parts', part];
				const mend = `${what} is drawn from it: put it right, or take ${what} out of the story`;
				return [problem(entry.doc.at([...entry.path, ...at]), `claim "${id}" ${lack}`, mend)];
			})
		)
	);
}
