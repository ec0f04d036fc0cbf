import type { Grade } from '#lib/schema/claim.ts';

/**
 * How a mark shows what its figure rests on: `stated` filled, `derived` hollow, `contested` hollow and dashed, and
 * `missing` the same in a quieter ink, where there is no figure.
 */
export type Standing = 'stated' | 'derived' | 'contested' | 'missing';

/** Width of a thin line in a chart with letters of `em` CSS pixels: it grows on screens that are looked at from further away. */
export const fine = (em: number): number => Math.max(1, em / 15);

/** How a mark of a figure of this grade is drawn. */
export function standingOf(grade: Grade): Standing {
	switch (grade) {
		case 'corroborated':
		case 'single':
			return 'stated';
		case 'newspaper':
		case 'conflicting':
			return 'contested';
		case 'derived':
		case 'missing':
			return grade;
		default:
			return grade satisfies never;
	}
}
