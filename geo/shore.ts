import type { Path } from './plane.ts';
import type { River } from './river.ts';
import { offset } from './line.ts';

/** Metres inside the bank of the engraver's lines, by level: each gap wider than the one before, so that they fade out. */
export const LEVELS = [35, 85, 150, 230] as const;

export interface Shore {
	/** 1 next to the bank, 4 furthest out in the stream. */
	level: number;
	bank: 'left' | 'right';
	path: Path;
}

/** Water-lining: lines inside the channel that repeat each bank and recede from it. */
export function shores({ middle, width }: River): Shore[] {
	return LEVELS.flatMap((inside, i) => [
		{ level: i + 1, bank: 'right' as const, path: offset(middle, -(width / 2 - inside)) },
		{ level: i + 1, bank: 'left' as const, path: offset(middle, width / 2 - inside) }
	]);
}
