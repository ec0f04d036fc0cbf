import { isDocked } from '#lib/schema/figures.ts';
import type { Claim } from '#lib/schema/claim.ts';
import type { Lang } from '#lib/schema/localized.ts';
import type { FullStep, FullStory, LocalizedProse } from '#lib/schema/story.ts';
import type { Receipts } from './context.svelte.ts';

/** A step's claims in the order in which its card and then its charts are read. */
function read({ text, aside, figures, receipt, claims }: FullStep, lang: Lang): string[] {
	const captions = (docked: boolean) => figures.filter(({ id }) => isDocked(id) === docked).map((f) => f.caption);
	const named = (prose: LocalizedProse | undefined) =>
		(prose?.[lang] ?? prose?.zh ?? []).flat().flatMap((token) => ('id' in token ? [token.id] : []));
	const card = [text, aside, ...captions(false)].flatMap(named);
	// What only the other language names comes last: the lists of both languages hold the same.
	return [...card, ...(receipt ? [receipt] : []), ...captions(true).flatMap(named), ...claims];
}

/** Ids of the claims that a story uses, each once, in the order the reader meets them: its numbered notes. */
export function notesOf(steps: readonly FullStep[], lang: Lang): string[] {
	return [...new Set(steps.flatMap((step) => read(step, lang)))];
}

/** Ids of the sources that notes stand on, each once, in the order the notes name them. */
export function sourcesOf(notes: readonly string[], claims: Readonly<Record<string, Claim>>): string[] {
	return [...new Set(notes.flatMap((id) => claims[id]!.sources))];
}

/** Reckoned once for a story and a language: every number asks. */
const known = new WeakMap<FullStory, Partial<Record<Lang, readonly string[]>>>();

/** Ids of the claims that are numbered notes at the page's end, in their order. */
export function notesIn({ record, lang }: Pick<Receipts, 'record' | 'lang'>): readonly string[] {
	let notes = known.get(record);
	if (!notes) known.set(record, (notes = {}));
	return (notes[lang] ??= notesOf(record.steps, lang));
}

/** Ids of the sources that these stand on, in their order. */
export const citedIn = (receipts: Receipts): readonly string[] => sourcesOf(notesIn(receipts), receipts.claims);

/** Number of a claim's note, from 1; undefined where it has none. */
export const noteOf = (receipts: Receipts, claim: string): number | undefined =>
	notesIn(receipts).indexOf(claim) + 1 || undefined;
