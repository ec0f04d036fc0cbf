import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Claim, Source } from '#lib/schema/written/claim.ts';
import { Site } from '#lib/schema/written/site.ts';
import { RawChapter, RawStep } from '#lib/schema/written/story.ts';
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
	['year: 2012', "year: '2012'", 5, 7, '"2012" stands where a number is expected', 'remove the quotes: 2012'],
	[
		'year: 2012',
		'year: 2012\ndwell: 1,000',
		6,
		8,
		'"1,000" stands where a number',
		'without commas, spaces and quotes: 1000'
	],
	[
		'focus: { places: [jiulang] }',
		'focus: [jiulang]',
		4,
		8,
		'a list stands where a group of keys',
		'focus: { places: […] }'
	],
	['title: { zh: 石峰 }', 'title: [石峰]', 2, 8, 'a list stands where a group of keys', '{ key: value }'],
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

const claim = (rest: string) =>
	problemsOf(
		`{ id: X, says: { zh: 好 }, scope: shifeng, asOf: { zh: 今 }, grade: single, sources: [], ${rest} }`,
		Claim
	);

test('a number with a comma in it is told as one inside { } too', () => {
	expect(claim('is: { value: 49,487.61 }')).toMatchObject([
		{ what: '"487.61" means nothing here', mend: expect.stringContaining('without commas') }
	]);
	expect(claim("is: { value: '261' }")).toMatchObject([{ mend: 'remove the quotes: 261' }]);
});

test.for([
	["is: { date: 'soon' }", 'this is not a date'],
	["is: { date: '2018-13' }", 'there is no such date'],
	['parts: { Big Part: { value: 1 } }', 'ids are lower-case letters']
] as const)('%s has one problem', ([rest, what]) => {
	expect(claim(rest)).toEqual([expect.objectContaining({ what: expect.stringContaining(what) })]);
});

test.for([
	['Claim', Claim, 's06', 'ids of claims are capital letters, digits and hyphens'],
	['Claim', Claim, 'Extra claim', 'ids of claims are capital letters, digits and hyphens'],
	['Source', Source, 'Extra source', 'ids are lower-case letters, digits and hyphens'],
	['RawChapter', RawChapter, 'Extra chapter', 'ids are lower-case letters, digits and hyphens']
] as const)('%s: id: %3$s is refused', ([, schema, id, what]) => {
	expect(problemsOf(`id: ${id}`, schema)).toContainEqual(expect.objectContaining({ line: 1, column: 5, what }));
});

test('a chapter has at least one step', () => {
	expect(problemsOf('id: x\ntitle: { zh: 江 }\nsteps: []', RawChapter)).toMatchObject([
		{ line: 3, column: 8, what: 'the chapter has no step' }
	]);
});

test.for(['javascript:alert(1)', 'http:/x', 'https://example.org/a b', 'example.org', 'https:///x.y'])(
	'%s is no address',
	(url) => {
		const source = `id: x\npublisher: { zh: 报 }\ndate: { zh: 今 }\nurl: ${url}`;
		expect(problemsOf(source, Source)).toMatchObject([{ line: 4, column: 6, what: 'this is not an address' }]);
		expect(problemsOf(`languages: [zh]\nfooter: [{ text: { zh: 图 }, url: '${url}' }]`, Site)).toHaveLength(1);
		expect(problemsOf(`languages: [zh]\ncanonical: ${url}/`, Site)).toHaveLength(1);
	}
);

test('addresses of pages are let through', () => {
	for (const url of [
		'http://gxj.zhuzhou.gov.cn//c16474/i2115347.html',
		'https://example.org',
		'https://例子.中国/石峰'
	]) {
		expect(problemsOf(`id: x\npublisher: { zh: 报 }\ndate: { zh: 今 }\nurl: ${url}`, Source)).toEqual([]);
	}
});

test('a date that is not on the calendar, and a language the site does not have, are refused', () => {
	expect(claim("is: { date: '2018-02-30' }")[0]?.what).toBe('there is no such date');
	expect(problemsOf('languages: [zh, eng]', Site)[0]).toMatchObject({
		column: 17,
		what: '"eng" is not one of the choices',
		mend: 'did you mean "en"? Choose zh, en.'
	});
});
