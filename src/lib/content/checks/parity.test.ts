import { expect, test } from 'vitest';
import { Claim } from '#lib/schema/written/claim.ts';
import { readDoc } from '../reading/document.ts';
import { readEntries } from '../reading/entries.ts';
import { checkParity } from './parity.ts';
import { saying } from './saying.ts';

const REST = 'says: { zh: 说 }, scope: shifeng, asOf: { zh: 今 }, grade: single, sources: []';
const CLAIMS = readEntries(
	readDoc(
		'claims.yaml',
		`- { id: S06, is: { value: 261 }, ${REST} }
- { id: S07, is: { value: 300 }, parts: { billion: { value: 30, formula: S07 / 10 } }, ${REST} }
- { id: S01, ${REST} }`
	).doc,
	[[]],
	Claim,
	'claim'
);

/** What is said of a step with these lines, as its text, and an aside where there is one. */
function said(text: string, aside = ''): string[] {
	return checkParity(saying(text, aside), CLAIMS).map(
		({ line, column, what, mend }) => `${line}:${column} ${what} — ${mend}`
	);
}

test.for([
	["{ zh: '{claim:S06|hanzi}粒，{see:S01}，{date:2012}', en: '{claim:S06} embers {see:S01}' }"],
	["{ zh: '{claim:S07}亿元', en: '{claim:S07.billion} billion yuan' }"],
	["{ zh: '{claim:S06}、{claim:S06}', en: '{claim:S06}' }"],
	["{ zh: '据{see:S06}', en: '{claim:S06}' }", "{ zh: '{claim:S06}', en: so }"],
	["{ zh: '{claim:S06}' }"],
	["{ zh: '{claim:S66}', en: '{claim:S06.x}' }"]
] as const)('%s%s says the same, or not enough to tell', ([text, aside]) => {
	expect(said(text, aside)).toEqual([]);
});

test('a figure that stands in another text of the step is no difference', () => {
	expect(said("{ zh: '{claim:S06}', en: Embers. }", "{ zh: 火, en: '{claim:S06}' }")).toEqual([]);
});

test.for([
	[
		"{ zh: '有{claim:S07}亿元', en: much }",
		'8:23 only the Chinese of this step says {claim:S07} — write {claim:S07} or {claim:S07.billion} in the English too, or take it out here'
	],
	[
		"{ zh: 火, en: 'some {claim:S06}' }",
		'8:34 only the English of this step says {claim:S06} — write {claim:S06} in the Chinese too'
	],
	[
		"{ zh: '火{see:S01}', en: fire }",
		'8:23 only the Chinese of this step says {see:S01} — write {see:S01} in the English too'
	],
	[
		"{ zh: '{claim:S06}', en: '{see:S06}' }",
		'8:22 only the Chinese of this step says {claim:S06} — write {claim:S06} in the English too'
	]
] as const)('%s', ([text, expected]) => {
	expect(said(text)).toEqual([expect.stringContaining(expected)]);
});
