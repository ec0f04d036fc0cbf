import { expect, test } from 'vitest';
import { Claim } from '#lib/schema/written/claim.ts';
import { RawStep } from '#lib/schema/written/story.ts';
import { readDoc } from '../reading/document.ts';
import { readEntries } from '../reading/entries.ts';
import { checkReads } from './reads.ts';

const REST = "says: { zh: 说 }, scope: shifeng, asOf: { zh: '2016年' }, grade: single, sources: []";
const ROAD = "- { id: TX-LEN, is: { value: 1.86 }, REST }\n- { id: S26, is: { date: '2022-08-01' }, REST }";
const step = (more: string) =>
	`- { id: a, title: { zh: 石 }, text: { zh: 江 }, year: 2012, focus: { places: [p] }, ${more} }`;
const FIGURE = (id: string) => `figures: [{ id: ${id}, caption: { zh: 火 } }]`;

function check(more: string, claims: string) {
	const steps = readEntries(readDoc('story.yaml', step(more)).doc, [[]], RawStep, 'step');
	const read = readEntries(readDoc('claims.yaml', claims.replaceAll('REST', REST)).doc, [[]], Claim, 'claim');
	expect([...steps.problems, ...read.problems]).toEqual([]);
	return checkReads([...steps.valid.values()], read).map(({ file, line, what }) => `${file}:${line} ${what}`);
}

test('claims that hold what a figure draws are right', () => {
	expect(check(FIGURE('road-length'), ROAD)).toEqual([]);
});

test.for([
	['is: { value: 1.86 }, ', '', 'claims.yaml:1 claim "TX-LEN" has no figure of its own'],
	['value: 1.86', 'value: 0', 'claims.yaml:1 claim "TX-LEN" is 0, which cannot be drawn'],
	['value: 1.86', "date: '2022'", 'claims.yaml:1 claim "TX-LEN" has a date where an amount is drawn'],
	["date: '2022-08-01'", 'value: 3', 'claims.yaml:2 claim "S26" has an amount where a date is drawn']
] as const)('%s → %s', ([right, wrong, what]) => {
	expect(check(FIGURE('road-length'), ROAD.replace(right, wrong))).toEqual([what]);
});

test.for([
	['a part', FIGURE('park-area'), '- { id: BD-AREA, is: { value: 9252 }, REST }', 'has no part "km2"'],
	[
		'half a thing',
		FIGURE('homes'),
		'- { id: OLD-16, is: { value: 4.5 }, parts: { households: { value: 9 } }, REST }',
		'is 4.5'
	],
	['a year', FIGURE('air'), '- { id: AIR-2013, REST }', undefined],
	['no year', FIGURE('air'), `- { id: AIR-2013, ${REST.replace('2016', '2O13')} }`, 'names no year'],
	['a layer that has a date', 'layers: [bridge]', '- { id: BR-SPEC, REST }', 'has no part "started"'],
	['the dial in hand', 'hand: true', '- { id: S25, is: { value: 3500 }, REST }', 'has no part "km2"'],
	['what nothing draws', 'layers: [river]', '- { id: BR-SPEC, REST }', undefined]
] as const)('%s', ([, more, claims, what]) => {
	const found = check(more, claims);
	if (what === undefined) expect(found).toEqual([]);
	else expect(found).toEqual([expect.stringContaining(what)]);
});
