import { expect, test } from 'vitest';
import { RawStep } from '#lib/schema/written/story.ts';
import { checkDocked } from './docked.ts';
import { readDoc } from '../reading/document.ts';
import { readEntries } from '../reading/entries.ts';

const step = (id: string, ...figures: string[]) => `- id: ${id}
  title: { zh: 石峰 }
  text: { zh: 江 }
  year: 2012
  focus: { places: [jiulang] }
  figures: [${figures.map((figure) => `{ id: ${figure}, caption: { zh: 火 } }`).join(', ')}]
`;

function check(...steps: string[]) {
	const { valid, problems } = readEntries(readDoc('story.yaml', steps.join('')).doc, [[]], RawStep, 'step');
	expect(problems).toEqual([]);
	return checkDocked([...valid.values()]).map(({ line, column, what }) => `${line}:${column} ${what}`);
}

test('a chart and figures of the map get on, and the map may show a figure again', () => {
	expect(check(step('a', 'embers', 'load', 'zone-scale'), step('b', 'embers', 'air'))).toEqual([]);
});

test('two charts in a step do not', () => {
	expect(check(step('a', 'load', 'embers', 'air'))).toEqual([
		'6:89 figure "air" is docked beside the map, where "load" already stands'
	]);
});

test('a chart in two steps does not', () => {
	expect(check(step('a', 'load'), step('b', 'load'))).toEqual(['12:19 figure "load" already stands in step "a"']);
});

test('a figure that is not known is for others to say', () => {
	expect(check(step('a', 'lod', 'ar'))).toEqual([]);
});

test('the same figure twice in a step does not', () => {
	expect(check(step('a', 'embers', 'load', 'embers'))).toEqual(['6:89 figure "embers" stands twice in this step']);
});
