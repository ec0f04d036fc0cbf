import { expect, test } from 'vitest';
import { Claim, Source } from '#lib/schema/written/claim.ts';
import { readDoc } from '../reading/document.ts';
import { readEntries } from '../reading/entries.ts';
import { checkEvidence } from './evidence.ts';

const source = (id: string) => `- { id: ${id}, publisher: { zh: 报 }, date: { zh: 今 } }`;
const claim = (id: string, rest: string) =>
	`- { id: ${id}, says: { zh: 说 }, scope: shifeng, asOf: { zh: 今 }, ${rest} }`;

function check(claims: string[], sources = ['newspaper', 'other']) {
	return checkEvidence(
		readEntries(readDoc('claims.yaml', claims.join('\n')).doc, [[]], Claim, 'claim'),
		readEntries(readDoc('sources.yaml', sources.map(source).join('\n')).doc, [[]], Source, 'source')
	).map(({ file, line, what, mend }) => `${file}:${line} ${what} — ${mend}`);
}
const GOOD = claim('A', 'grade: corroborated, is: { value: 261 }, newspaperLine: 42, sources: [newspaper, other]');

test('evidence in order has no problem', () => {
	expect(check([GOOD, claim('B', 'grade: derived, is: { value: 108, formula: A - 153 }, sources: []')])).toEqual([]);
});

test.for([
	['grade: single, sources: [othr]', 'source "othr" is not known — did you mean "other"? Sources are in sources.yaml.'],
	['grade: single, sources: []', 'claim "B": a claim without a source — name at least one'],
	['grade: corroborated, sources: [newspaper]', 'claim "B": graded corroborated, with the newspaper alone'],
	['grade: single, sources: [newspaper]', 'claim "B": graded single, with the newspaper alone — grade it newspaper'],
	['grade: newspaper, sources: [other]', 'claim "B": graded newspaper, without the newspaper'],
	['grade: derived, is: { value: 1 }, sources: []', 'claim "B": graded derived, without a formula'],
	['grade: missing, is: { value: 1 }, sources: []', 'claim "B": graded missing, with a figure'],
	[
		'grade: single, newspaperLine: 4, sources: [other]',
		'claim "B": a line of the newspaper, which is not among the sources'
	],
	[
		'grade: single, is: { value: 109, formula: A - 153 }, sources: [other]',
		'"A - 153" gives 108, not 109 — correct the value'
	],
	[
		'grade: single, is: { value: 1, formula: A-153 }, sources: [other]',
		'"A-153" cannot be computed: "A-153" has no number'
	],
	[
		'grade: single, is: { value: 1, formula: A + }, sources: [other]',
		'"A +" cannot be computed: a claim or a number is missing'
	]
] as const)('{ %s } is refused', ([rest, expected]) => {
	expect(check([GOOD, claim('B', rest)])).toEqual([expect.stringContaining(`claims.yaml:2 ${expected}`)]);
});

const dated = (asOf: string) => claim('B', 'grade: single, sources: [other]').replace('{ zh: 今 }', asOf);

test('a claim is dated alike in both languages, whatever order each gives its years in', () => {
	expect(check([GOOD, dated("{ zh: 2011年与2021年相比, en: '2021 against 2011' }")])).toEqual([]);
	expect(check([GOOD, dated("{ zh: 2015年, en: '2016' }")])).toEqual([
		'claims.yaml:2 claim "B": dated otherwise in English than in Chinese — give the same years in both'
	]);
	expect(check([GOOD, dated('{ zh: 3015年 }')])).toEqual([
		'claims.yaml:2 claim "B": dated in a year that no source can speak of — give a year from 1900 to 2100'
	]);
});

test('a formula that leads back to itself is refused', () => {
	expect(check([GOOD, claim('B', 'grade: derived, is: { value: 9, formula: B }, sources: []')])).toEqual([
		expect.stringContaining('claims.yaml:2 the formula of B leads to B: that proves nothing')
	]);
});

test('a source that no claim cites is said where it stands', () => {
	expect(check([GOOD], ['newspaper', 'other', 'third'])).toEqual([
		'sources.yaml:3 source "third" is cited by no claim — cite it in claims.yaml, or remove it'
	]);
});

test('a claim that does not fit its schema makes no second problem elsewhere', () => {
	const broken = claim('C', 'grade: bad, is: { value: 1 }, sources: [third]');
	expect(
		check(
			[GOOD, broken, claim('B', 'grade: derived, is: { value: 9, formula: C * 2 }, sources: []')],
			['newspaper', 'other', 'third']
		)
	).toEqual([]);
});
