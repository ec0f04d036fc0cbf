import { csvFormatRow } from 'd3';
import type { Claim } from '#lib/schema/claim.ts';
import { LANGS } from '#lib/schema/localized.ts';
import { citation } from './cite.ts';
import { figuresIn, type NamedFigure } from './figures.ts';
import { stepsWith, type StoryRecord } from './record.ts';

/**
 * Excel takes a table without this mark for one in the machine's own code page and garbles the Chinese. Whoever reads
 * the bytes as UTF-8 by the book (fetch, `d3.csv`, `TextDecoder`, pandas) never sees it.
 */
const BYTE_ORDER_MARK = '\ufeff';

export const COLUMNS = [
	'claim',
	'part',
	'value',
	'unit_zh',
	'unit_en',
	'bound',
	'formula',
	'date',
	'scope',
	'grade',
	'as_of_zh',
	'as_of_en',
	'says_zh',
	'says_en',
	'note_zh',
	'note_en',
	'newspaper_line',
	'sources',
	'sources_zh',
	'sources_en',
	'steps'
] as const;
export type Row = Record<(typeof COLUMNS)[number], string>;

function figureCells({ part = '', quantity }: Partial<NamedFigure>) {
	const amount = quantity && 'value' in quantity ? quantity : undefined;
	return {
		part,
		value: amount ? String(amount.value) : '',
		unit_zh: amount?.unit?.zh ?? '',
		unit_en: amount?.unit?.en ?? '',
		bound: amount?.bound ?? '',
		formula: amount?.formula ?? '',
		date: quantity && 'date' in quantity ? quantity.date : ''
	};
}

/** The rows of a claim: one for each figure, or one without a figure. Ids are parted by spaces, citations by strokes. */
export function rowsOf(claim: Claim, { sources, steps }: Pick<StoryRecord, 'sources' | 'steps'>): Row[] {
	const figures = figuresIn(claim);
	const [citedZh, citedEn] = LANGS.map((lang) =>
		claim.sources.map((id) => citation(sources[id]!, claim, lang)).join(' | ')
	) as [string, string];
	return (figures.length > 0 ? figures : [{}]).map((figure) => ({
		claim: claim.id,
		...figureCells(figure),
		scope: claim.scope,
		grade: claim.grade,
		as_of_zh: claim.asOf.zh,
		as_of_en: claim.asOf.en ?? '',
		says_zh: claim.says.zh,
		says_en: claim.says.en ?? '',
		note_zh: claim.note?.zh ?? '',
		note_en: claim.note?.en ?? '',
		newspaper_line: String(claim.newspaperLine ?? ''),
		sources: claim.sources.join(' '),
		sources_zh: citedZh,
		sources_en: citedEn,
		steps: stepsWith(claim.id, steps)
			.map(({ id }) => id)
			.join(' ')
	}));
}

/** All claims as a table (RFC 4180), one row for each figure, in the order of claims.yaml. */
export function claimsCsv(record: StoryRecord): string {
	const rows = Object.values(record.claims).flatMap((claim) => rowsOf(claim, record));
	const lines = [[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => row[column]))];
	// csvFormat parts rows by line feeds alone; the standard asks for both characters, and after the last row too.
	return BYTE_ORDER_MARK + lines.map((line) => `${csvFormatRow(line)}\r\n`).join('');
}
