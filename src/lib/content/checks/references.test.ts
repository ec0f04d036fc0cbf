import { expect, test } from 'vitest';
import { Claim } from '#lib/schema/written/claim.ts';
import type { Place } from '#lib/schema/place.ts';
import { RawStep } from '#lib/schema/written/story.ts';
import { readDoc } from '../reading/document.ts';
import { readEntries } from '../reading/entries.ts';
import { knownFrom } from './known.ts';
import { checkReferences } from './references.ts';

const place = (id: string, shownAs: Place['shownAs'] = 'pin'): Place => ({ id, name: { zh: id }, kind: 'x', shownAs });
const KNOWN = {
	...knownFrom([place('jiulang'), place('liancheng', 'list')], []),
	features: new Map([['zone', [113, 27, 114, 28] as const]])
};
const REST = 'says: { zh: 说 }, scope: shifeng, asOf: { zh: 今 }, grade: single, sources: []';
const CLAIMS = readEntries(readDoc('claims.yaml', `- { id: S06, ${REST} }`).doc, [[]], Claim, 'claim');
const STEP = `- id: cover
  title: { zh: 石峰 }
  text: { zh: 江 }
  year: [2012, 2018]
  focus: { places: [jiulang], features: [zone] }
  places: []
  layers: [river, { layer: zone, over: [0, 0.5] }]
`;

function check(text: string) {
	const steps = readEntries(readDoc('story.yaml', text).doc, [[]], RawStep, 'step');
	expect(steps.problems).toEqual([]);
	return [...steps.valid.values()]
		.flatMap((entry) => checkReferences(entry, KNOWN, CLAIMS))
		.map(({ line, column, what, mend }) => `${line}:${column} ${what} — ${mend}`);
}

const CAPTION = 'caption: { zh: 火 }';

test('a step that names what there is has no problem', () => {
	expect(check(`${STEP}  receipt: S06\n`)).toEqual([]);
});

test.for([
	[
		'[jiulang]',
		'[jiulan]',
		'5:21 place "jiulan" is not known — did you mean "jiulang"? Places are in src/lib/geo/places.json.'
	],
	['[jiulang]', '[liancheng]', '5:21 place "liancheng" has no known position and is never on the map — remove it here'],
	['places: []', 'places: [liancheng]', '6:12 place "liancheng" has no known position'],
	[
		'features: [zone]',
		'features: [zones]',
		'5:42 feature "zones" is not known — did you mean "zone"? Features are in src/lib/geo'
	],
	['[river,', '[rivr,', '7:12 layer "rivr" is not known — did you mean "river"? Layers are river,'],
	['layer: zone', 'layer: zon', '7:28 layer "zon" is not known — did you mean "zone"?'],
	['[river,', '[zone,', '7:18 layer "zone" is lit twice — keep one'],
	['places: []', 'without: [relief, motorway]', '6:21 layer "motorway" is not known — did you mean "motorways"?'],
	['places: []', 'without: [river]', '6:13 layer "river" is lit and left out — keep one'],
	['over: [0, 0.5]', 'over: [0.5, 0]', '7:40 layer "zone" appears from 0.5 back to 0 — write [0, 0.5]'],
	['[2012, 2018]', '[2018, 2012]', '4:9 the years run from 2018 back to 2012 — write [2012, 2018]'],
	[
		'  places: []',
		`  figures: [{ id: ember, ${CAPTION} }]`,
		'6:19 figure "ember" is not known — did you mean "embers"?'
	],
	['  places: []', `  figures: [{ id: embers, ${CAPTION} }]`, '6:19 figure "embers" is drawn from '],
	['  places: []', '  receipt: S60', '6:12 claim "S60" is not known — ']
] as const)('%s → %s', ([right, wrong, expected]) => {
	expect(check(STEP.replace(right, wrong))).toEqual([expect.stringContaining(expected)]);
});
