import type { Lang } from '#lib/schema/localized.ts';

/** The words around a cited source, and those that lead to the record of all claims. */
interface Citing {
	/** Between the parts of a citation. */
	comma: string;
	newspaperLine: (line: number) => string;
	/** Heads the list of sources with their addresses, which paper and pages without script have. */
	sources: string;
	/** Names a source of that list by its number. */
	source: (number: number) => string;
	/** Leads from a receipt to the same claim in the record. */
	inRecord: string;
	/** Leads from the story's own list to the record, with all claims. */
	wholeRecord: string;
	downloads: string;
	table: string;
	json: string;
	schema: string;
	places: string;
}

export const CITING: Record<Lang, Citing> = {
	zh: {
		comma: '，',
		newspaperLine: (line) => `报纸第${line}行`,
		sources: '出处和网址',
		source: (number) => `出处${number}`,
		inRecord: '在“数据与出处”里看',
		wholeRecord: '全部说法和出处，没有用进故事的也在内',
		downloads: '下载',
		table: '表格（CSV）',
		json: '数据（JSON）',
		schema: '数据格式（JSON Schema）',
		places: '地点（GeoJSON）'
	},
	en: {
		comma: ', ',
		newspaperLine: (line) => `line ${line} of the page`,
		sources: 'Sources and their addresses',
		source: (number) => `source ${number}`,
		inRecord: 'See it in Data and sources',
		wholeRecord: 'All claims and sources, including those not used in the story',
		downloads: 'Download',
		table: 'table (CSV)',
		json: 'data (JSON)',
		schema: 'data format (JSON Schema)',
		places: 'places (GeoJSON)'
	}
};
