import { expect, test } from 'vitest';
import { Claim } from '#lib/schema/written/claim.ts';
import { readDoc } from '../reading/document.ts';
import { readEntries } from '../reading/entries.ts';
import { checkHeading, checkProse } from './wording.ts';

const REST = 'says: { zh: 说 }, scope: shifeng, asOf: { zh: 今 }, grade: single, sources: []';
const CLAIMS = readEntries(
	readDoc(
		'claims.yaml',
		`- { id: S06, is: { value: 261 }, ${REST} }
- { id: S18, is: { value: 15.15 }, ${REST} }
- { id: S22, is: { date: '2018-12' }, parts: { stopped: { date: '2018-12-30' } }, ${REST} }
- { id: TX-SPEC, parts: { lanes: { value: 4 }, width: { value: 24 } }, ${REST} }
- { id: S01, ${REST} }
- { id: BAD, is: { value: many }, ${REST} }`
	).doc,
	[[]],
	Claim,
	'claim'
);
const check = (text: string, lang: 'zh' | 'en' = 'zh') =>
	checkProse(readDoc('story.yaml', JSON.stringify(text)).doc, [], text, lang, CLAIMS).map(
		({ column, what, mend }) => `${column} ${what} — ${mend}`
	);

test('a text whose numbers all have receipts has no problem', () => {
	expect(
		check(
			'{claim:S06} 粒，{claim:TX-SPEC.lanes|hanzi}车道，{claim:S22.stopped}熄火{see:S01}，{claim:BAD}，{claim:S06|hanzi}'
		)
	).toEqual([]);
});

test.for([
	['有{claim:S66}家', '3 claim "S66" is not known — did you mean "S06"? Claims are in claims.yaml.'],
	['{see:S99}', '2 claim "S99" is not known — '],
	['{claim:S01}', '2 claim "S01" has no figure of its own — It has no parts; {see:S01} points to it.'],
	['{claim:TX-SPEC}', '2 claim "TX-SPEC" has no figure of its own — Its parts are lanes, width.'],
	['{claim:TX-SPEC.lane}', '2 claim "TX-SPEC" has no part "lane" — did you mean "lanes"? Its parts are lanes, width.'],
	['{claim:TX-SPEC.constructor}', '2 claim "TX-SPEC" has no part "constructor"'],
	['{claim:S18|hanzi}', '2 15.15 cannot be written in hanzi — remove "|hanzi"; it is for whole numbers up to 99999999'],
	['{claim:S06|roman}', '2 261 cannot be written in roman — remove "|roman"; it is for whole numbers up to 12'],
	['{claim:S22|hanzi}', '2 a date cannot be written in hanzi — remove "|hanzi"'],
	['有261家', '3 the number "261" has no receipt here — write {claim:S06}'],
	['有二百六十一家', '3 the number "二百六十一" has no receipt here — write {claim:S06}'],
	['到２０１８年', '3 the number "２０１８" has no receipt here — write {date:2018}'],
	['到二〇一八年', '3 the number "二〇一八" has no receipt here — write {date:2018}'],
	['有77家', '3 the number "77" has no receipt here — write the figure of a claim'],
	['{clam:S06}', '2 "{clam:S06}" cannot be read — did you mean "claim"?']
] as const)('%s', ([text, expected]) => {
	expect(check(text)).toEqual([expect.stringContaining(expected)]);
});

test.for([
	[
		'{claim:TX-SPEC.lanes|words} lanes',
		'zh',
		'words is how English writes a figure — remove "|words", or write "|hanzi"'
	],
	[
		'{claim:TX-SPEC.lanes|hanzi} lanes',
		'en',
		'hanzi is how Chinese writes a figure — remove "|hanzi", or write "|words"'
	],
	[
		'{claim:S06|words} of them',
		'en',
		'261 cannot be written in words — remove "|words"; it is for whole numbers up to 12'
	],
	['four lanes', 'en', 'the number "four" has no receipt here — write {claim:TX-SPEC.lanes}'],
	['a dozen', 'en', 'the number "dozen" has no receipt here — write the figure of a claim']
] as const)('%s in %s', ([text, lang, expected]) => {
	expect(check(text, lang)).toEqual([expect.stringContaining(expected)]);
});

test('English words for a figure come from its claim', () => {
	expect(check('{claim:TX-SPEC.lanes|words} lanes, class {claim:TX-SPEC.lanes|roman}', 'en')).toEqual([]);
});

test.for(['title', 'description'] as const)('a %s holds neither tokens nor numbers', (kind) => {
	const heading = (text: string) =>
		checkHeading(readDoc('story.yaml', JSON.stringify(text)).doc, [], text, kind).map(
			({ column, what, mend }) => `${column} ${what} — ${mend}`
		);
	expect(heading('石峰十年')).toEqual([]);
	expect(heading('最后6家')).toEqual([
		`4 the number "6" has no receipt here — a ${kind} cannot hold a figure: move the number to the text of a step`
	]);
	expect(heading('有{claim:S06}')).toEqual([`3 a ${kind} cannot hold { } — move it to the text of a step`]);
});
