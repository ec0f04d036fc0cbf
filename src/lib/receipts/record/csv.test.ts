import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import type { Claim } from '#lib/schema/claim.ts';
import { COLUMNS, claimsCsv, rowsOf } from './csv.ts';
import { figuresIn } from './figures.ts';

const { story, claims, sources } = loadContent();
const record = { title: story.title, claims, sources, steps: story.steps };
const text = claimsCsv(record);
/** As a browser or d3-fetch reads the file: bytes, decoded as UTF-8. */
const rows = csvParse(new TextDecoder().decode(new TextEncoder().encode(text)));

const claim = {
	id: 'A-1',
	says: { zh: '一“句”，\n两行', en: 'One "line", two' },
	scope: 'shifeng',
	asOf: { zh: '2022年' },
	grade: 'single',
	parts: { km2: { value: 2.33, unit: { zh: '平方公里', en: 'km²' }, bound: 'about', formula: 'A-1 * mu' } },
	sources: ['office']
} satisfies Claim;
const about = {
	sources: { office: { id: 'office', publisher: { zh: '某局' }, date: { zh: '2021年' } } },
	steps: [
		{ id: 'one', title: { zh: '一' }, claims: ['A-1'] },
		{ id: 'two', title: { zh: '二' }, claims: ['A-1'] }
	]
};

test('a claim has a row for each figure', () => {
	const rows = rowsOf({ ...claim, is: { date: '2018-12' } }, about);
	expect(rows).toMatchObject([
		{ claim: 'A-1', part: '', value: '', date: '2018-12', bound: '', sources_zh: '某局，2021年', steps: 'one two' },
		{ part: 'km2', value: '2.33', unit_zh: '平方公里', unit_en: 'km²', bound: 'about', formula: 'A-1 * mu', date: '' }
	]);
});

test('a claim without a figure has one row without a figure', () => {
	const [row, ...more] = rowsOf({ ...claim, parts: {} }, about);
	expect(row).toMatchObject({ claim: 'A-1', part: '', value: '', date: '', note_zh: '', newspaper_line: '' });
	expect(more).toEqual([]);
});

test('commas, quotes and line breaks come back as they were', () => {
	const whole = claimsCsv({ title: { zh: '题' }, claims: { 'A-1': claim }, ...about });
	expect(csvParse(whole.slice(1))[0]).toEqual(rowsOf(claim, about)[0]);
});

test('the table begins with the mark Excel needs, which readers of UTF-8 do not see, and ends each row as RFC 4180 asks', () => {
	expect([...new TextEncoder().encode(text).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	expect(rows.columns).toEqual([...COLUMNS]);
	expect(text.endsWith('\r\n')).toBe(true);
	expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('every figure of every claim is in the table, in the order of the record', () => {
	const expected = Object.values(claims).flatMap((claim) => {
		const names = figuresIn(claim).map(({ part }) => `${claim.id}.${part ?? ''}`);
		return names.length > 0 ? names : [`${claim.id}.`];
	});
	expect(rows.map(({ claim, part }) => `${claim}.${part}`)).toEqual(expected);
});

test('no cell begins as a formula of a spreadsheet does', () => {
	for (const row of rows) {
		for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t]/);
	}
});
