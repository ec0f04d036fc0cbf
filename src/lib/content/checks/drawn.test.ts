import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import { Claim } from '#lib/schema/written/claim.ts';
import { readDoc } from '../reading/document.ts';
import { checkDrawn, drawnFrom } from './drawn.ts';
import { readEntries } from '../reading/entries.ts';

const collection = (...properties: object[]) =>
	({ type: 'FeatureCollection', features: properties.map((one) => ({ properties: one })) }) as FeatureCollection;
const DRAWN = drawnFrom({ points: [1, 2, 3] }, collection({ id: 'zone', areaKm2: 15.15 }), collection({}, {}));
const REST = 'says: { zh: 说 }, scope: shifeng, asOf: { zh: 今 }, grade: single, sources: []';

function said(figures: Record<string, string>) {
	const text = Object.entries(figures).map(([id, is]) => `- { id: ${id}, is: ${is}, ${REST} }`);
	const claims = readEntries(readDoc('claims.yaml', text.join('\n')).doc, [[]], Claim, 'claim');
	return checkDrawn(claims, DRAWN).map(({ line, column, what, mend }) => `${line}:${column} ${what} — ${mend}`);
}

test('claims that say what the map shows, or are not there, have no problem', () => {
	expect(said({ S06: '{ value: 3 }', S18: '{ value: 15.15 }', 'WB-PLOTS': '{ value: 2 }' })).toEqual([]);
	expect(said({ X: '{ value: 3 }' })).toEqual([]);
});

test.for([
	['S06', '{ value: 4 }', '1:27 claim "S06" says 4, and the map shows 3 embers', 'EMBERS in geo/make.ts'],
	['S18', '{ value: 16.15 }', '1:27 claim "S18" says 16.15, and the map shows a zone of 15.15 km²', 'officialAreaKm2'],
	['WB-PLOTS', '{ value: 7 }', '1:32 claim "WB-PLOTS" says 7, and the map shows 2 plots', 'geo/reference.json'],
	['S06', "{ date: '2018' }", '1:18 claim "S06" has no number, and the map shows 3 embers', 'npm run geo']
] as const)('%s: %s is refused', ([id, is, what, mend]) => {
	const [problem] = said({ [id]: is });
	expect(problem?.split(' — ')).toEqual([what, expect.stringContaining(mend)]);
});
