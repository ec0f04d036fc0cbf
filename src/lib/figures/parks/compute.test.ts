import { describe, expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { LANGS } from '#lib/schema/localized.ts';
import type { Rect } from '#lib/schema/scene.ts';
import { TALL_ROOMS } from '../rooms.ts';
import { boxOf } from '../letters.ts';
import { troubles } from '../views.ts';
import { projects, rows, STAGES } from './compute.ts';
import { dateLabel, headLabels, levels, nameLabels, projectsLabel, RADIUS, roomFor, table } from './layout.ts';
import { PARK_NAMES } from './words.ts';

const { claims } = loadContent().story;
const all = rows(claims);

test('each park stands where its claims put it', () => {
	const told = all.map(({ park, marks }) => [park, ...marks.map(({ stage, date }) => `${stage} ${date ?? '?'}`)]);
	expect(told).toEqual([
		['sany', 'building 2019-12-25', 'open 2022-06'],
		['beidou', 'building 2021-12'],
		['science', 'building 2021-03-01'],
		['shouzhong', 'signed 2021-07-29', 'building ?'],
		['dual-carbon', 'signed 2022', 'building 2023-05-14']
	]);
});

test('what was begun after the story ended is marked as such, and only that', () => {
	expect(
		all.flatMap(({ park, marks }) => marks.filter(({ after }) => after).map(({ stage }) => [park, stage]))
	).toEqual([['dual-carbon', 'building']]);
});

test('what only the newspaper says, or sources disagree on, is marked as such', () => {
	const doubtful = all.flatMap(({ park, marks }) =>
		marks.filter(({ doubtful }) => doubtful).map(({ stage }) => `${park} ${stage}`)
	);
	expect(doubtful).toEqual(['sany open', 'dual-carbon signed', 'dual-carbon building']);
});

test('both counts of projects are told', () => {
	expect(projects(claims)).toEqual([14, 11]);
});

/** On the smallest phone the dock of this chart is lower than that of others with many rows; a hall's letters are larger. */
const asked = [{ width: 320, height: 114, em: 11.9 }, { width: 640, height: 150, em: 23 }, ...TALL_ROOMS];
const rooms = asked.map((room) => roomFor(all.length, room));

describe.for(LANGS.flatMap((lang) => rooms.map((room) => ({ lang, room }))))('in $room.width px, $lang', (at) => {
	const { lang, room } = at;
	const where = table(all, lang, room);

	test('every word has its room', () => {
		const words = all.flatMap((row, i) => [
			...nameLabels(row, i, room, where),
			...row.marks.map((mark) => dateLabel(mark, i, lang, room, where)),
			...(row.park === 'beidou' ? [projectsLabel(claims, i, lang, room, where)] : [])
		]);
		expect(troubles([...headLabels(lang, room, where), ...words], room)).toEqual([]);
	});

	test('lines of one name stand nearer to each other than to the next name', () => {
		const names = all.map((row, i) => nameLabels(row, i, room, where).map(boxOf));
		const blank = (above: Rect, below: Rect) => below.y - above.y - above.height;
		const within = names.flatMap(([first, second]) => (second ? [blank(first!, second)] : []));
		const between = names.slice(1).map((lines, i) => blank(names[i]!.at(-1)!, lines[0]!));
		const longest = Math.max(...within);
		if (within.length > 0) expect(Math.min(...between)).toBeGreaterThan(longest + 0.6 * room.em);
	});

	test('Chinese names are whole', () => {
		const written = all.map((row, i) =>
			nameLabels(row, i, room, where)
				.map(({ text }) => text)
				.join('')
		);
		if (lang === 'zh') expect(written).toEqual(all.map(({ park }) => PARK_NAMES.zh[park]));
	});

	test('dates can be read', () => {
		for (const { marks } of all)
			for (const mark of marks) expect(dateLabel(mark, 0, lang, room, where).size).toBeGreaterThan(9.9);
	});

	test('dates keep clear of the marks above and below them', () => {
		for (const i of all.keys()) {
			const { y, size } = dateLabel(all[0]!.marks[0]!, i, lang, room, where);
			// 汉字 and digits reach up to about three quarters of their size.
			expect(y - 0.75 * size).toBeGreaterThan(levels(i, room, where).line + RADIUS * room.em);
			expect(y).toBeLessThan(where.head + where.row * (i + 1));
			expect(levels(i, room, where).line - RADIUS * room.em).toBeGreaterThan(where.head + where.row * i);
		}
	});

	test('the columns are as many as the stages and as wide', () => {
		const [a, b, c] = where.columns as [number, number, number];
		expect(where.columns).toHaveLength(STAGES.length);
		expect(b - a).toBeCloseTo(c - b, 6);
		expect(c + (c - b) / 2).toBeCloseTo(room.width, 6);
	});
});
