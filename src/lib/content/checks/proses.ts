import type * as v from 'valibot';
import type { Localized } from '#lib/schema/localized.ts';
import type { RawStep } from '#lib/schema/written/story.ts';
import type { Path } from '../reading/document.ts';

/** A text of a step that may hold tokens, and the way to it from the step. */
export interface StepProse {
	kind: 'text' | 'aside' | 'caption';
	path: Path;
	text: Localized;
}

/** Every text of a step that may hold tokens, in reading order. */
export function prosesOf({ text, aside, figures }: v.InferOutput<typeof RawStep>): StepProse[] {
	return [
		{ kind: 'text', path: ['text'], text },
		...(aside ? [{ kind: 'aside', path: ['aside'], text: aside } as const] : []),
		...figures.map(({ caption }, i) => ({ kind: 'caption', path: ['figures', i, 'caption'], text: caption }) as const)
	];
}
