import type { Claim, Source } from '#lib/schema/claim.ts';
import type { Localized } from '#lib/schema/localized.ts';
import type { FullStep } from '#lib/schema/story.ts';

/** A step by its name, with every claim it rests on: those of its words, of its open receipt and of its figures. */
export type StepUse = Pick<FullStep, 'id' | 'title' | 'claims'>;

/** Everything behind the story: all claims and sources there are, also those that no step uses. */
export interface StoryRecord {
	/** The story's title. */
	title: Localized;
	claims: Readonly<Record<string, Claim>>;
	sources: Readonly<Record<string, Source>>;
	/** Every step of the story in its order. */
	steps: readonly StepUse[];
}

/** The steps that rest on a claim, in the story's order. */
export function stepsWith(claim: string, steps: readonly StepUse[]): StepUse[] {
	return steps.filter(({ claims }) => claims.includes(claim));
}
