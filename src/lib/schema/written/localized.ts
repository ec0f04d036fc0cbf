import * as v from 'valibot';

const words = v.pipe(
	v.string('text is expected here'),
	v.trim(),
	v.nonEmpty('the text is empty — write it, or remove the line')
);

/** The same words in the story's languages. A missing Chinese text fails the build; English is asked for by the English pages. */
export const Localized = v.strictObject({ zh: words, en: v.optional(words) });
export type Localized = v.InferOutput<typeof Localized>;
