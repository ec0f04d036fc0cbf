import { formatNumber, shortDate } from '#lib/i18n/format.ts';
import { gradeName } from '#lib/i18n/grades.ts';
import type { Lang } from '#lib/schema/localized.ts';
import { YEARS } from '#lib/schema/story.ts';
import type { Claims } from '../figure.ts';
import { ems, LEAST, wrapped, type Label } from '../letters.ts';
import type { Room } from '../rooms.ts';
import { projects, STAGES, type Mark, type Park, type Row } from './compute.ts';
import { PARK_NAMES, SHORT_NAMES, WORDS } from './words.ts';

/** The table in CSS pixels: where each stage stands, and the rows below a head. */
export interface Table {
	/** Middle of each stage's column. */
	columns: number[];
	head: number;
	row: number;
	/** Right edge of the names. */
	names: number;
	/** Each park's name in its lines. */
	named: Record<Park, string[]>;
	/** Lines of the longest name: all are written in one size. */
	lines: number;
}

const NAME_LETTERS = 0.92;

/**
 * Ways to write the names, from the best: in how many lines, and how wide the columns are then at least, as a multiple
 * of the letters. In one line names may take no room that the stages want; each way is taken where it has room.
 */
const WAYS = [
	{ names: PARK_NAMES, most: 1, column: 7.5 },
	{ names: PARK_NAMES, most: 2, column: 0 },
	{ names: SHORT_NAMES, most: 1, column: 0 }
] as const;

/** A name in at most so many lines, so narrow that the dates have their room. */
const nameLines = (name: string, most: number): string[] =>
	most > 1 && ems(name) > 12 ? wrapped(name, ems(name) / most + 1.5) : [name];

/** Height of a line of a name, and the blank between names of two lines, as multiples of their letters: each reads as one name only where the next is further off. */
const [NAME_LINE, APART] = [1.12, 0.8];

/** Heights of the head, and of a row's mark with its date, in sizes of the letters. */
const [HEAD, ROW] = [1.5, 1.8];

/** The room with letters so large at most that so many rows stand clear of each other: a hall's are very large. */
export function roomFor(rows: number, { width, height, em }: Room): Room {
	return { width, height, em: Math.min(em, height / (HEAD + rows * ROW)) };
}

/** Sizes of the letters of names and stages, and of dates, in CSS pixels. */
const nameSize = ({ em }: Pick<Room, 'em'>): number => Math.max(NAME_LETTERS * em, LEAST);
const dateSize = ({ em }: Pick<Room, 'em'>): number => Math.max(0.85 * em, LEAST);

/** Room for the names as wide as they need, the rest in equal columns. */
export function table(all: readonly Row[], lang: Lang, room: Room): Table {
	const tables = WAYS.map(({ names, most, column }) => ({ at: tableOf(all, names[lang], most, room), column }));
	return (tables.find(({ at, column }) => hasRoom(at, column * room.em, lang, room)) ?? tables.at(-1)!).at;
}

/** Whether names keep apart from each other, and columns are as wide as their words and as `least`. */
function hasRoom({ columns, lines, row }: Table, least: number, lang: Lang, room: Room): boolean {
	const words = ems(gradeName('missing', lang)) * dateSize(room) + 3;
	const high = lines > 1 ? (lines * NAME_LINE + APART) * nameSize(room) : 0;
	return columns[1]! - columns[0]! >= Math.max(words, least) && row >= high;
}

function tableOf(all: readonly Row[], words: Record<Park, string>, most: number, { width, height, em }: Room): Table {
	const lined = all.map(({ park }) => [park, nameLines(words[park], most)] as const);
	const named = Object.fromEntries(lined) as Record<Park, string[]>;
	const longest = Math.max(...lined.flatMap(([, lines]) => lines.map(ems)));
	const names = longest * nameSize({ em });
	const column = (width - names - 0.6 * em) / STAGES.length;
	const head = HEAD * em;
	return {
		columns: STAGES.map((_, i) => names + 0.6 * em + column * (i + 0.5)),
		head,
		row: (height - head) / all.length,
		names,
		named,
		lines: Math.max(...lined.map(([, { length }]) => length))
	};
}

/** The words above the table: at which time, and the stages. */
export function headLabels(lang: Lang, room: Room, { columns }: Table): Label[] {
	const y = 0.95 * room.em;
	return [
		{ text: WORDS[lang].until(YEARS[1]), x: 0, y, size: dateSize(room), ink: 'quiet' },
		...STAGES.map((stage, i): Label => {
			return { text: WORDS[lang].stages[stage], x: columns[i]!, y, size: nameSize(room), anchor: 'middle' };
		})
	];
}

/** Radius of a mark, as a multiple of the letters. */
export const RADIUS = 0.34;

/** Height of a row's line with its marks, and the foot of the dates below them; both together in the row's middle. */
export function levels(i: number, { em }: Room, { head, row }: Table) {
	const [gap, letters] = [0.17, 0.68];
	const block = (2 * RADIUS + gap + letters) * em;
	const line = head + row * i + (row - block) / 2 + RADIUS * em;
	return { line, foot: line + (RADIUS + gap + letters) * em };
}

/** A park's name, its line through the middle of the row. */
export function nameLabels({ park }: Row, i: number, room: Room, at: Table): Label[] {
	const lines = at.named[park];
	const middle = at.head + at.row * (i + 0.5);
	const size = nameSize(room) * Math.min(1, at.row / (at.lines * 1.1 * room.em));
	return lines.map((text, line) => ({
		text,
		x: 0,
		y: middle + (line - (lines.length - 1) / 2) * size * NAME_LINE + size * 0.35,
		size
	}));
}

/** The month of a mark, or that it was not found. */
export function dateLabel({ stage, date }: Mark, i: number, lang: Lang, room: Room, at: Table): Label {
	const text = date ? shortDate(date.slice(0, 7), lang) : gradeName('missing', lang);
	const column = at.columns[1]! - at.columns[0]!;
	const size = Math.min(dateSize(room), (column - 3) / ems(text));
	return {
		text,
		x: at.columns[STAGES.indexOf(stage)]!,
		y: levels(i, room, at).foot,
		size,
		anchor: 'middle',
		ink: 'quiet'
	};
}

/** The two counts of projects signed for, in the column of what is signed. */
export function projectsLabel(claims: Claims, i: number, lang: Lang, room: Room, at: Table): Label {
	const [march, autumn] = projects(claims).map((count) => formatNumber(count, lang)) as [string, string];
	const text = WORDS[lang].projects(march, autumn);
	// The date beside it is shorter than its column.
	const size = Math.max(Math.min(dateSize(room), (at.columns[1]! - at.columns[0]! - 3) / ems(text)), LEAST);
	return { text, x: at.columns[0]!, y: levels(i, room, at).foot, size, anchor: 'middle', ink: 'quiet' };
}
