import { DRAWN_FROM } from './drawnFrom.ts';
import type { FigureId } from './figures.ts';
import { IN_HAND, LAY_OVER } from './reads.ts';
import type { FullStep } from './story.ts';

/** Every claim a step rests on: those of its words, its open receipt, its figures and its dial, each once. */
export function claimsOfStep({ claims, receipt, figures, hand }: FullStep): string[] {
	const shown: FigureId[] = [...figures.map(({ id }) => id), ...(hand ? IN_HAND : [])];
	const laid = hand ? LAY_OVER.amounts!.map((read) => read.split('.')[0]!) : [];
	const drawn = [...shown.flatMap((id): readonly string[] => DRAWN_FROM[id]), ...laid];
	return [...new Set([...claims, ...(receipt === undefined ? [] : [receipt]), ...drawn])];
}
