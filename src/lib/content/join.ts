import type { Claim, Source } from '#lib/schema/claim.ts';
import { DRAWN_FROM } from '#lib/schema/drawnFrom.ts';
import { GROUNDED, type FigureId } from '#lib/schema/figures.ts';
import { DATED, type LayerId } from '#lib/schema/layers.ts';
import type { Localized } from '#lib/schema/localized.ts';
import { claimsOfStep } from '#lib/schema/claimsOfStep.ts';
import type { Chapter, Extent, LocalizedProse, Prose, FullStep, FullStory } from '#lib/schema/story.ts';
import type { RawStep } from '#lib/schema/written/story.ts';
import type * as v from 'valibot';
import type { Entries } from './reading/entries.ts';
import type { Known } from './checks/known.ts';
import { readProse } from './checks/prose.ts';
import { withInputs } from './checks/quantities.ts';
import { without } from './without.ts';

type WrittenStep = v.InferOutput<typeof RawStep>;

/** The story as it is written, checked: what the steps name is there. */
export interface WrittenStory {
	title: Localized;
	subtitle: Localized;
	description: Localized;
	chapters: readonly { id: string; title: Localized; steps: readonly WrittenStep[] }[];
}

const unique = <T>(items: Iterable<T>): T[] => [...new Set(items)];

function localizedProse({ zh, en }: Localized): LocalizedProse {
	return { zh: readProse(zh, 'zh').prose, ...(en !== undefined && { en: readProse(en, 'en').prose }) };
}

function claimsIn(prose: Prose | undefined): string[] {
	return prose?.flat().flatMap((token) => (token.kind === 'claim' || token.kind === 'see' ? [token.id] : [])) ?? [];
}

function joinStep(written: WrittenStep, chapter: string, index: number, story: Localized): FullStep {
	const { year, layers, without, places, receipt } = written;
	const text = localizedProse(written.text);
	const aside = written.aside && localizedProse(written.aside);
	const figures = written.figures.map(({ id, caption }) => ({ id: id as FigureId, caption: localizedProse(caption) }));
	const prose = [text, ...(aside ? [aside] : []), ...figures.map(({ caption }) => caption)];
	return {
		id: written.id,
		index,
		chapter,
		title: written.title,
		cover: written.title.zh === story.zh,
		text,
		...(aside && { aside }),
		focus: written.focus,
		hand: written.hand,
		years: typeof year === 'number' ? [year, year] : year,
		layers: layers.map((lit) => {
			const { layer, over } = typeof lit === 'string' ? { layer: lit, over: [0, 0] as const } : lit;
			return { layer: layer as LayerId, over };
		}),
		...(without.length > 0 && { without: without as LayerId[] }),
		places: unique([...written.focus.places, ...places]),
		figures,
		...(receipt !== undefined && { receipt }),
		camera: written.camera,
		dwell: written.dwell,
		claims: unique([...prose.map(({ zh }) => zh), ...prose.map(({ en }) => en)].flatMap(claimsIn))
	};
}

/** The claims that `steps` use, their figures and open receipts included, and those that their formulas name. */
function claimsOf(steps: readonly FullStep[], claims: Entries<Claim>): Set<string> {
	return withInputs(claims.valid, steps.flatMap(claimsOfStep));
}

/** The entries of `entries` with the given ids, in the order of the file. */
function pick<T>(entries: Entries<T>, ids: ReadonlySet<string>): Record<string, T> {
	return Object.fromEntries([...entries.valid].filter(([id]) => ids.has(id)).map(([id, { value }]) => [id, value]));
}

/** The claims that cameras and layers hang on: those of figures that take ground, and dates of things on the map. */
const MOVING: ReadonlySet<string> = new Set([
	...GROUNDED.flatMap((id): readonly string[] => DRAWN_FROM[id]),
	...Object.values(DATED).map((read) => read.split('.')[0]!)
]);

/** Everything a page needs to show `written`, joined. What it names must be there: check it before. */
export function joinStory(
	written: WrittenStory,
	claims: Entries<Claim>,
	sources: Entries<Source>,
	known: Known
): FullStory {
	const chapters: Chapter[] = [];
	const steps: FullStep[] = [];
	for (const { id, title, steps: own } of written.chapters) {
		chapters.push({ id, title, first: steps.length, count: own.length });
		for (const step of own) steps.push(joinStep(step, id, steps.length, written.title));
	}
	const used = pick(claims, claimsOf(steps, claims));
	const moving = Object.entries(used).filter(([id]) => MOVING.has(id));
	const extents = unique(steps.flatMap(({ focus }) => focus.features)).map((id): [string, Extent] => [
		id,
		known.features.get(id)!
	]);
	return {
		title: written.title,
		subtitle: written.subtitle,
		description: written.description,
		chapters,
		steps,
		claims: used,
		moving: Object.fromEntries(
			moving.map(([id, claim]) => [id, without(claim, 'says', 'note', 'newspaperLine', 'sources')])
		),
		sources: pick(sources, new Set(Object.values(used).flatMap((claim) => claim.sources))),
		places: Object.fromEntries(known.places),
		extents: Object.fromEntries(extents)
	};
}
