import { max, min, sum } from 'd3';
import type { Point, Size } from '#lib/map/projector.ts';
import type { Rect } from '#lib/schema/scene.ts';
import { ems, wrapped } from '../letters.ts';
import type { Line } from './compute.ts';
import { BROKEN, LEADING, saidWithin, SMALL } from './said.ts';

/** A row of what is said beside the lines; `y` is the foot of its letters, in pixels of the map. */
export interface Row {
	text: string;
	y: number;
	size: number;
	ink: 'accent' | 'text';
}
/** Rows that begin one below the other, at `x` pixels of the map. */
export interface Said {
	x: number;
	rows: Row[];
}
/** The map's part of the window, and what of it nothing covers. */
type Room = Size & { free: Rect };
interface Words {
	countries: string;
	unchanged: string;
}

/** From words to a line, in pixels of the map. */
const CLEAR = 6;
/** From the source to the words east of it: clear of the railways that lead there. */
const awayOf = ({ width }: Size): number => Math.max(48, 0.06 * width);
/** From the map's edge to the words: as far as the text below the map keeps, but on the smallest ones. */
const edgeOf = ({ width }: Size): number => (width < 380 ? 8 : Math.min(0.052 * width, 32));
/** How far two lines stand apart beside the words between them, as a multiple of the words' height. */
const OPEN = 3;

/** Rows of words of two sizes, the foot of the first at 0. */
function rowsOf(countries: readonly string[], size: number, since: readonly string[]): Row[] {
	const small = Math.min(size, SMALL);
	return [
		...countries.map((text, i): Row => ({ text, y: i * size * LEADING, size, ink: 'accent' })),
		...since.map((text, i): Row => {
			return { text, y: (countries.length * size + i * small) * LEADING, size: small, ink: 'text' };
		})
	];
}

const heightOf = (rows: readonly Row[]): number => sum(rows, ({ size }) => size * LEADING);
const widthOf = (rows: readonly Row[]): number => Math.max(...rows.map(({ text, size }) => ems(text) * size));
const from = (rows: readonly Row[], foot: number): Row[] => rows.map((row) => ({ ...row, y: row.y + foot }));

/** East of the source, about the middle between two lines: each sentence in one row, or the first alone in several. */
function east({ countries, unchanged }: Words, [sx, sy]: Point, frame: Size): Said {
	const x = sx + awayOf(frame);
	const room = frame.width - x - edgeOf(frame);
	const { size, lines } = saidWithin(countries, room);
	const rows = rowsOf(lines, size, lines.length === 1 && ems(unchanged) * SMALL <= room ? [unchanged] : []);
	return { x, rows: from(rows, sy - 12 + size - heightOf(rows) / 2) };
}

/** How far down a line is at a distance from the left; nothing where it does not come there. Pixels of the map. */
function down(line: Line, x: number): number | undefined {
	const next = line.findIndex(([at]) => at <= x);
	if (next <= 0) return undefined;
	const [[x1, y1], [x2, y2]] = [line[next - 1]!, line[next]!];
	return y1 + ((y2 - y1) * (x - x1)) / (x2 - x1);
}

/**
 * At the map's left, close below the line that runs out there above the source; nothing where the two lines beside it
 * stand too close: the railways run on between them.
 */
function west({ countries, unchanged }: Words, [sx, sy]: Point, all: readonly Line[], frame: Room): Said | undefined {
	const x = Math.max(frame.free.x + 2, edgeOf(frame));
	const rows = rowsOf(wrapped(countries, ems(countries) * 0.7), BROKEN, [unchanged]);
	const end = x + widthOf(rows) + CLEAR;
	if (end > sx) return undefined;
	const there = all.flatMap((line) => down(line, end) ?? []);
	const [over, under] = [max(there.filter((y) => y < sy)), min(there.filter((y) => y > sy))];
	if (over === undefined || under === undefined || under - over < heightOf(rows) * OPEN) return undefined;
	return { x, rows: from(rows, over + CLEAR + BROKEN) };
}

/**
 * What is said of the lines, in the room that they leave: east of the source where both sentences have a row there, else
 * at the map's left. On the smallest maps the card alone says since when.
 * @param all the lines, drawn to their ends
 */
export function saidBeside(words: Words, source: Point, all: readonly Line[], frame: Room): Said {
	const beside = east(words, source, frame);
	const whole = beside.rows.some(({ text }) => text === words.unchanged);
	return whole ? beside : (west(words, source, all, frame) ?? beside);
}
