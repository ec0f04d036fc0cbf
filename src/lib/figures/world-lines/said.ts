import { ems, wrapped } from '../letters.ts';

/** From one line to the next, as a multiple of the letters. */
export const LEADING = 1.2;
/** Size of the letters in pixels of the map: as wanted, the least in one line, and in several. */
const [WANTED, LEAST] = [14, 9.5];
export const BROKEN = 11.5;
/** And of what is said of the years. */
export const SMALL = 11;

/** Words within a width in pixels: in one line as large as it allows, or in several where they would be too small to read. */
export function saidWithin(text: string, width: number): { size: number; lines: string[] } {
	const size = Math.min(WANTED, width / ems(text));
	return size < LEAST ? { size: BROKEN, lines: wrapped(text, width / BROKEN) } : { size, lines: [text] };
}
