import { inLang, type Lang } from '#lib/schema/localized.ts';
import { claimsOfStep } from '#lib/schema/claimsOfStep.ts';
import type { FullStep, FullStory } from '#lib/schema/story.ts';

/** Who published what a step rests on, each once, in the order in which the step comes to them. */
export function publishersOf(step: FullStep, { claims, sources }: FullStory, lang: Lang): string[] {
	const ids = claimsOfStep(step).flatMap((id) => claims[id]?.sources ?? []);
	return [...new Set(ids.map((id) => inLang(sources[id]!.publisher, lang)))];
}
