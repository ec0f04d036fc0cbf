import { expect, test } from 'vitest';
import { Claim } from '#lib/schema/written/claim.ts';
import { readDoc } from '../reading/document.ts';
import { readEntries } from '../reading/entries.ts';
import { figureBehind } from './same.ts';

const REST = 'says: { zh: 说 }, scope: shifeng, asOf: { zh: 今 }, grade: single, sources: []';
const { valid } = readEntries(
	readDoc(
		'claims.yaml',
		`- { id: WORKERS, is: { value: 50000 }, parts: { wan: { value: 5, formula: WORKERS / 10000 } }, ${REST} }
- { id: LAND, is: { value: 1500 }, parts: { km2: { value: 1, formula: LAND * mu }, share: { value: 7, formula: LAND * mu / ZONE * 100 }, since: { date: '2018' } }, ${REST} }
- { id: CHAIN, parts: { a: { value: 10 }, b: { value: 1, formula: CHAIN.a / 10 }, c: { value: 100, formula: CHAIN.b * 100 } }, ${REST} }
- { id: OTHER, is: { value: 50000, formula: WORKERS }, ${REST} }
- { id: RING, is: { value: 1, formula: RING.x }, parts: { x: { value: 1, formula: RING } }, ${REST} }`
	).doc,
	[[]],
	Claim,
	'claim'
);

test.for([
	['WORKERS.wan', 'WORKERS'],
	['LAND.km2', 'LAND'],
	['CHAIN.c', 'CHAIN.a'],
	['LAND.share', 'LAND.share'],
	['LAND.since', 'LAND.since'],
	['OTHER', 'OTHER'],
	['NOBODY.x', 'NOBODY.x']
] as const)('%s is the figure of %s', ([reference, figure]) => {
	expect(figureBehind(valid, reference)).toBe(figure);
});

test('formulas that run in a ring end', () => {
	expect(['RING', 'RING.x']).toContain(figureBehind(valid, 'RING'));
});
