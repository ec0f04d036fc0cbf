import type { Step } from '#lib/schema/story.ts';

/** Names of a step's stills: as it ends, and where its year runs also as it begins. */
export function stillNames({ id, years: [from, to] }: Step): string[] {
	return from === to ? [id] : [id, `${id}-${from}`];
}

/** The name of a step's still that is nearer to a year, with its fraction: the picture shows the year that the dial does. */
export function stillName(step: Step, year: number): string {
	const [end, begin = end] = stillNames(step);
	return year < (step.years[0] + step.years[1]) / 2 ? begin! : end!;
}
