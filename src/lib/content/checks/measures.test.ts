import { expect, test } from 'vitest';
import { Claim } from '#lib/schema/written/claim.ts';
import { readDoc } from '../reading/document.ts';
import { readEntries } from '../reading/entries.ts';
import { checkMeasures } from './measures.ts';
import { saying } from './saying.ts';

const REST = 'says: { zh: 说 }, scope: shifeng, asOf: { zh: 今 }, grade: single, sources: []';
const CLAIMS = readEntries(
	readDoc(
		'claims.yaml',
		`- { id: A, is: { value: 15.15, unit: { zh: 平方公里, en: km² } }, ${REST} }
- { id: B, is: { value: 51, unit: { zh: '%', en: '%' } }, ${REST} }
- { id: C, is: { value: 300, unit: { zh: 亿元, en: 100 million yuan } }, parts: { b: { value: 30, unit: { zh: 十亿元, en: billion yuan } } }, ${REST} }
- { id: D, is: { value: 240, unit: { zh: 万平方米, en: '10,000 m²' } }, ${REST} }
- { id: E, is: { value: 261, unit: { zh: 家, en: enterprises } }, ${REST} }
- { id: F, is: { value: 50, unit: { zh: 公里/小时, en: km/h } }, ${REST} }
- { id: G, is: { value: 328, unit: { zh: 米, en: m } }, ${REST} }`
	).doc,
	[[]],
	Claim,
	'claim'
);

function said(zh: string, en = 'so'): string[] {
	const steps = saying(`{ zh: '${zh}', en: '${en}' }`);
	return checkMeasures(steps, CLAIMS).map(({ line, what, mend }) => `${line} ${what} — ${mend}`);
}

test.for([
	['占地{claim:A}平方公里', '{claim:A} km², {claim:A} square kilometres'],
	['{claim:B}%出自', '{claim:B}% of it'],
	['{claim:C}多亿元的产值', '{claim:C.b} billion yuan'],
	['{claim:D}万平方米', 'so'],
	['{claim:E}粒火，{claim:E|hanzi}家', '{claim:E} embers made'],
	['每小时{claim:F}公里', '{claim:F} km an hour'],
	['{claim:G}米，{claim:A}、{claim:A}和{claim:A}平方公里', '{claim:G} metres; {claim:A} and {claim:A} km²']
] as const)('%s — %s keeps to its claims', ([zh, en]) => {
	expect(said(zh, en)).toEqual([]);
});

test.for([
	['{claim:A}公顷', 'so', '{claim:A} is called "公顷", and is in "平方公里" — write "平方公里" behind it'],
	['so', '{claim:A} hectares', '{claim:A} is called "hectares", and is in "km²"'],
	['so', '{claim:A} km long', '{claim:A} is called "km", and is in "km²"'],
	['占{claim:B}，', 'so', '{claim:B} stands without its "%"'],
	['so', '{claim:C.b} million yuan', '{claim:C.b} is called "million", and is in "billion yuan"'],
	['{claim:D}亿平方米', 'so', '{claim:D} is called "亿", and is in "万平方米"'],
	['{claim:G}公里', 'so', '{claim:G} is called "公里", and is in "米"']
] as const)('%s — %s does not', ([zh, en, expected]) => {
	expect(said(zh, en)).toEqual([expect.stringContaining(expected)]);
});
