import { expect, test } from 'vitest';
import { readProse } from './prose.ts';

test('words, claims, parts, formats, marks and dates are told apart', () => {
	const { prose, slips } = readProse(
		'把{claim:S06}粒、{claim:TX-SPEC.lanes|hanzi}车道、{claim:W|roman}类{see:S01}，{date:2018-12-30}',
		'zh'
	);
	expect(slips).toEqual([]);
	expect(prose).toEqual([
		[
			{ kind: 'words', text: '把' },
			{ kind: 'claim', id: 'S06' },
			{ kind: 'words', text: '粒、' },
			{ kind: 'claim', id: 'TX-SPEC', part: 'lanes', format: 'hanzi' },
			{ kind: 'words', text: '车道、' },
			{ kind: 'claim', id: 'W', format: 'roman' },
			{ kind: 'words', text: '类' },
			{ kind: 'see', id: 'S01' },
			{ kind: 'words', text: '，' },
			{ kind: 'date', date: '2018-12-30' }
		]
	]);
});

test('a blank line ends a paragraph; a line’s end is nothing in Chinese and a space in English', () => {
	expect(readProse('江往\n西流。\n\n{claim:S06}家 企业', 'zh').prose).toEqual([
		[{ kind: 'words', text: '江往西流。' }],
		[
			{ kind: 'claim', id: 'S06' },
			{ kind: 'words', text: '家企业' }
		]
	]);
	expect(readProse('flows\nwest', 'en').prose).toEqual([[{ kind: 'words', text: 'flows west' }]]);
});

test('each mark is given with its place in the text', () => {
	expect(readProse('把{claim:S06}粒', 'zh').marks).toEqual([
		{ token: { kind: 'claim', id: 'S06' }, offset: 1, length: 11 }
	]);
});

test.for([
	['{calim:S06}', 0, 11, '"{calim:S06}" cannot be read', 'did you mean "claim"?'],
	['有{S06}家', 1, 5, '"{S06}" cannot be read', 'Write {claim:S06}'],
	['{claim:S06|roma}', 0, 16, '"{claim:S06|roma}" cannot be read', 'Choose hanzi, roman, words.'],
	['{see:S06.part}', 0, 14, '"{see:S06.part}" cannot be read', '{see:S01}'],
	['{date:2018-02-30}', 0, 17, '"{date:2018-02-30}" is not a date', '{date:2018-12-30}'],
	['{claim：S06}', 0, 11, '"{claim：S06}" cannot be read', 'Write {claim:S06}'],
	['有{claim:S06家', 1, 1, 'a "{" stands alone here', 'Write {claim:S06}'],
	['｛claim:S06｝', 0, 1, 'a "｛" stands alone here', 'Write {claim:S06}']
] as const)('%j cannot be read', ([text, offset, length, what, mend]) => {
	expect(readProse(text, 'zh').slips[0]).toEqual({ offset, length, what, mend: expect.stringContaining(mend) });
});
