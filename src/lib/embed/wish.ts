import type { Story } from '#lib/schema/story.ts';

/** How the story stands in another page: step by step in a fixed frame, unrolled, or driven by the page's own scroll. */
export const EMBED_MODES = ['stepper', 'stack', 'scroll'] as const;
export type EmbedMode = (typeof EMBED_MODES)[number];

/** What the address of an embed asks for. */
export interface Wish {
	mode: EmbedMode;
	/** Id of the chapter that is told alone; without it, all of them are. */
	chapter?: string | undefined;
	/** Id of the step that the reader comes in at. */
	step?: string | undefined;
}

type Told = Pick<Story, 'steps' | 'chapters'>;

/** A word of the story's own, or a number of something counted from 1 and brought within its bounds. */
function chosen(asked: string | null, ids: readonly string[]): string | undefined {
	if (asked === null || ids.includes(asked)) return asked ?? undefined;
	return /^\d+$/.test(asked) ? ids[Math.min(Math.max(Number(asked), 1), ids.length) - 1] : undefined;
}

/** The ids of the steps that are told: those of one chapter, or all. */
function told({ steps }: Told, chapter: string | undefined): string[] {
	return steps.filter((step) => chapter === undefined || step.chapter === chapter).map(({ id }) => id);
}

/** The step that a host names by its id, or by its number among those told; undefined where there is none. */
export function stepNamed(name: string, story: Told, chapter?: string): string | undefined {
	return chosen(name, told(story, chapter));
}

/** What a query asks for. Whatever it says that the story does not know is as if it had not been said. */
export function wishOf(query: URLSearchParams, story: Told): Wish {
	const mode = EMBED_MODES.find((mode) => mode === query.get('mode')) ?? 'stepper';
	const ids = story.chapters.map(({ id }) => id);
	const chapter = chosen(query.get('chapter'), ids);
	const step = chosen(query.get('step'), told(story, chapter));
	return { mode, ...(chapter && { chapter }), ...(step && { step }) };
}

/** The query that asks for a wish: nothing for what would be so anyway. */
export function queryOf({ mode, chapter, step }: Wish): string {
	const said = { mode: mode === 'stepper' ? undefined : mode, chapter, step };
	const query = new URLSearchParams(Object.entries(said).filter((entry): entry is [string, string] => !!entry[1]));
	return query.size > 0 ? `?${query}` : '';
}
