import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Claim } from '#lib/schema/claim.ts';
import { Site } from '#lib/schema/site.ts';
import { RawStep } from '#lib/schema/story.ts';
import { readDoc } from './document.ts';
import { schemaProblems } from './issues.ts';

const STEP = `id: cover
title: { zh: 石峰 }
text: { zh: 江往西流。 }
focus: { places: [jiulang] }
year: 2012
`;

function problemsOf(text: string, schema: v.GenericSchema) {
	const { doc } = readDoc('story.yaml', text);
	const result = v.safeParse(schema, doc.data);
	return result.success ? [] : schemaProblems(doc, [], result.issues);
}

test('a step without a mistake has no problem', () => {
	expect(problemsOf(STEP, RawStep)).toEqual([]);
});

test.for([
	['title: { zh: 石峰 }', 'title: { en: Shifeng }', 2, 8, '"zh" is missing', 'Chinese comes first'],
	['focus: { places: [jiulang] }\n', '', 1, 1, '"focus" is missing', 'what must be visible'],
	['focus: { places: [jiulang] }', 'focus: {}', 4, 8, 'the focus is empty', 'name at least one place'],
	['focus', 'focsu', 4, 1, '"focsu" means nothing here', 'did you mean "focus"?'],
	['江往西流。', 'river, west', 3, 20, '"west" means nothing here', 'comma'],
	['江往西流。', '{claim:S06}', 3, 13, 'text is expected here, not Object', 'must be in quotes'],
	['江往西流。', '2012', 3, 13, 'text is expected here, not 2012', "'2012'"],
	['江往西流。', "''", 3, 13, 'the text is empty', 'write it'],
	['江往西流。', '', 3, 9, 'text is expected here, not null', 'write the text'],
	['year: 2012', 'year: 2011', 5, 7, 'the year lies before the dial', '2012'],
	['year: 2012', 'year: [2012, 2023]', 5, 14, 'the year lies after the dial', '2022'],
	['year: 2012', 'year: [2012]', 5, 7, 'a year is expected here', '[2014, 2018]'],
	['year: 2012', 'year: soon', 5, 7, 'a year is expected here', '[2014, 2018]'],
	['id: cover', 'id: Cover', 1, 5, 'ids are lower-case letters, digits and hyphens', '"Cover"'],
	['places: [jiulang]', 'places: jiulang', 4, 18, '"jiulang" stands where a list is expected', '[one, two]'],
	['year: 2012', 'year: 2012\nlayers: [{ layer: zone, over: [0, 3] }]', 6, 35, 'the part ends after 1', 'from 0 to 1'],
	['year: 2012', 'year: 2012\ndwell: 9', 6, 8, '9 does not fit here', '<=4'],
	['year: 2012', 'year: 2012\ndwell: long', 6, 8, '"long" stands where a number is expected', 'without quotes']
] as const)('%j instead of %j is said at %i:%i', ([right, wrong, line, column, what, mend]) => {
	expect(problemsOf(STEP.replace(right, wrong.trimEnd()), RawStep)).toContainEqual({
		file: 'story.yaml',
		line,
		column,
		what: expect.stringContaining(what),
		mend: expect.stringContaining(mend)
	});
});

test('a date that is not on the calendar, and a language the site does not have, are refused', () => {
	const claim = `{ id: X, says: { zh: 好 }, scope: shifeng, asOf: { zh: 今 }, grade: single, is: { date: '2018-02-30' }, sources: [] }`;
	expect(problemsOf(claim, Claim)[0]?.what).toBe('there is no such date');
	expect(problemsOf('languages: [zh, eng]', Site)[0]).toMatchObject({
		column: 17,
		what: '"eng" is not one of the choices',
		mend: 'did you mean "en"? Choose zh, en.'
	});
});
