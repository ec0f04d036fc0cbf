import * as v from 'valibot';
import { NO_STEP, RawChapter, RawStep, RawStory } from '#lib/schema/written/story.ts';
import type { Doc, Path } from '../reading/document.ts';
import { readEntries, valueAt, type Entries } from '../reading/entries.ts';
import { schemaProblems } from '../reading/issues.ts';
import type { Problem } from '../reading/problem.ts';

// The steps are read one by one, so that a mistake in one hides none in another.
const Frame = v.strictObject({
	...RawStory.entries,
	chapters: v.pipe(
		v.array(v.strictObject({ ...RawChapter.entries, steps: v.pipe(v.array(v.unknown()), v.minLength(1, NO_STEP)) })),
		v.minLength(1, 'the story has no chapter — write at least one')
	)
});
/** The story without its steps. */
export type Frame = v.InferOutput<typeof Frame>;
export type Steps = Entries<v.InferOutput<typeof RawStep>>;

const ChapterId = v.looseObject({ id: v.string() });

/** The story's frame, undefined where it does not fit its schema, and the steps of all chapters. */
export function readChapters(doc: Doc): { frame: Frame | undefined; steps: Steps; problems: Problem[] } {
	const frame = v.safeParse(Frame, doc.data);
	const list = valueAt(doc, ['chapters']);
	const lists = Array.isArray(list) ? list.map((_, i): Path => ['chapters', i, 'steps']) : [];
	const listed = lists.filter((path) => Array.isArray(valueAt(doc, path)));
	const steps = readEntries(doc, listed, RawStep, 'step');
	const twice = frame.success ? readEntries(doc, [['chapters']], ChapterId, 'chapter').problems : [];
	return {
		frame: frame.success ? frame.output : undefined,
		steps,
		problems: [...(frame.success ? twice : schemaProblems(doc, [], frame.issues)), ...steps.problems]
	};
}
