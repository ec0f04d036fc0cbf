import { bisector, max, range, sum } from 'd3';
import { formatNumber } from '#lib/i18n/format.ts';
import { gradeName } from '#lib/i18n/grades.ts';
import type { Lang } from '#lib/schema/localized.ts';
import type { Rect } from '#lib/schema/scene.ts';
import { ems, LEAST, wrapped, type Label } from '../letters.ts';
import type { Room } from '../rooms.ts';
import type { Half, Honour } from './compute.ts';

/** A plaque on the wall, in CSS pixels. */
export interface Plaque {
	honour: Honour;
	grade: Half['grade'];
	box: Rect;
	labels: Label[];
}

/** Height of a line of letters, as a multiple of their size. */
const LINE = 1.14;
/**
 * The ways to write on the wall, from the best: which name, whether all plaques are as high, and the room above and
 * below the name in its plaque, as a multiple of the letters.
 */
const WAYS = [
	{ name: 'name', even: true, pad: 0.7 },
	{ name: 'name', even: false, pad: 0.42 },
	{ name: 'short', even: false, pad: 0.2 }
] as const;
type Way = (typeof WAYS)[number];

/** Between two plaques, in CSS pixels. */
const gapOf = ({ em }: Room): number => Math.max(3, 0.3 * em);

/** Left edge and width of each half, in CSS pixels. */
const halves = ({ width, em }: Room) =>
	[0, 1].map((half) => ({ x: (half * (width + 0.6 * em)) / 2, width: (width - 0.6 * em) / 2 }));

/** Lines of every name, were it written in letters of this size. */
const linesAt = (halfs: readonly Half[], { name }: Way, width: number, size: number): string[][][] =>
	halfs.map(({ honours }) => honours.map((honour) => wrapped(honour[name], (width - 0.7 * size) / size)));

/** Height that each row of the wall needs at least. */
function rowsOf(lines: readonly string[][][], { even, pad }: Way, size: number): number[] {
	const count = max(lines, (half) => half.length) ?? 0;
	const rows = range(count).map((row) => (max(lines, (half) => half[row]?.length ?? 0)! * LINE + pad) * size);
	return even ? rows.map(() => Math.max(...rows)) : rows;
}

/** The largest letters up to `em` in which all names fit below the head, in tenths of a pixel. */
function largest(halfs: readonly Half[], way: Way, room: Room): number {
	const [{ width }] = halves(room) as [{ x: number; width: number }];
	const sizes = range(60, Math.round(room.em * 10) + 1).map((tenths) => tenths / 10);
	const fits = (size: number) => {
		const lines = linesAt(halfs, way, width, size);
		const rows = rowsOf(lines, way, size);
		const wide = Math.max(...lines.flat(2).map((line) => ems(line) * size));
		return wide <= width - 0.6 * size && sum(rows) + gapOf(room) * (rows.length - 1) <= room.height - headOf(room);
	};
	// What fits does so in smaller letters too: halving takes eight looks where one by one takes a hundred.
	const above = bisector((size: number) => Number(!fits(size))).left(sizes, 1);
	return sizes[Math.max(above - 1, 0)]!;
}

/** How the wall is written, and how large the letters are in CSS pixels: in the first of the ways whose letters can be read. */
export function writing(halfs: readonly Half[], room: Room): { way: Way; size: number } {
	for (const way of WAYS) {
		const size = largest(halfs, way, room);
		if (size >= LEAST) return { way, size };
	}
	const way = WAYS.at(-1)!;
	return { way, size: largest(halfs, way, room) };
}

/** Blank that a second, thinner frame wants between the first and the letters, above and below together; CSS pixels. */
const DOUBLE = 16;

/** Whether every plaque has room for a second frame. */
export const hasDouble = (all: readonly Plaque[]): boolean =>
	all.every(({ box, labels }) => box.height - labels.length * LINE * labels[0]!.size >= DOUBLE);

const headOf = ({ em }: Room): number => 1.8 * em;

/** The two heads: how many, and how well attested. */
export function heads(halfs: readonly Half[], lang: Lang, room: Room): Label[] {
	const at = halves(room);
	return halfs.flatMap(({ count, grade }, half): Label[] => {
		const [number, x] = [formatNumber(count, lang), at[half]!.x];
		const y = 1.32 * room.em;
		return [
			{ text: number, x, y, size: 1.5 * room.em, serif: true },
			{
				text: gradeName(grade, lang),
				x: x + (ems(number) * 1.5 + 0.35) * room.em,
				y,
				size: 0.88 * room.em,
				ink: 'quiet'
			}
		];
	});
}

/** Every plaque, rows of both halves at one height; what height is left goes to all of them alike. */
export function plaques(halfs: readonly Half[], room: Room): Plaque[] {
	const { way, size } = writing(halfs, room);
	const at = halves(room);
	const lines = linesAt(halfs, way, at[0]!.width, size);
	const needed = rowsOf(lines, way, size);
	const left = room.height - headOf(room) - sum(needed) - gapOf(room) * (needed.length - 1) - 1;
	const rows = needed.map((height) => height + left / needed.length);
	return halfs.flatMap(({ grade, honours }, half) =>
		honours.map((honour, row): Plaque => {
			const y = headOf(room) + sum(rows.slice(0, row)) + gapOf(room) * row;
			const box = { x: at[half]!.x + 0.5, y, width: at[half]!.width - 1, height: rows[row]! };
			const own = lines[half]![row]!;
			const labels = own.map((text, i): Label => ({
				text,
				x: box.x + box.width / 2,
				y: y + box.height / 2 + ((i - (own.length - 1) / 2) * LINE + 0.36) * size,
				size,
				anchor: 'middle',
				ink: grade === 'newspaper' ? 'quiet' : 'text'
			}));
			return { honour, grade, box, labels };
		})
	);
}
