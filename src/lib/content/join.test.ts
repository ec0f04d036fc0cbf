import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Claim, Source } from '#lib/schema/written/claim.ts';
import { DRAWN_FROM } from '#lib/schema/drawnFrom.ts';
import { RawStep } from '#lib/schema/written/story.ts';
import { readDoc } from './reading/document.ts';
import { readEntries } from './reading/entries.ts';
import { joinStory } from './join.ts';

const claim = (id: string, rest = 'sources: [a]') =>
	`- { id: ${id}, says: { zh: 说 }, scope: shifeng, asOf: { zh: 今 }, grade: single, ${rest} }`;
const FIGURE = [...DRAWN_FROM.embers];
const CLAIMS = readEntries(
	readDoc('claims.yaml', [...FIGURE.map((id) => claim(id)), claim('X', 'sources: [b]'), claim('Y')].join('\n')).doc,
	[[]],
	Claim,
	'claim'
);
const SOURCES = readEntries(
	readDoc('sources.yaml', ['a', 'b'].map((id) => `- { id: ${id}, publisher: { zh: 报 }, date: { zh: 今 } }`).join('\n'))
		.doc,
	[[]],
	Source,
	'source'
);
const KNOWN = { places: new Map(), features: new Map([['zone', [113, 27, 114, 28] as const]]), drawn: [] };
const step = (id: string, more: object = {}) =>
	v.parse(RawStep, { id, title: { zh: '江' }, text: { zh: '江。' }, year: 2012, focus: { places: ['p'] }, ...more });

function join(...steps: ReturnType<typeof step>[]) {
	const title = { zh: '石峰' };
	const chapters = [{ id: 'all', title, steps }];
	return joinStory({ title, subtitle: title, description: title, chapters }, CLAIMS, SOURCES, KNOWN);
}

test('what is not written is not there', () => {
	const [joined] = join(step('river')).steps;
	expect(Object.keys(joined!)).not.toContain('aside');
	expect(joined).toMatchObject({ layers: [], claims: [], text: { zh: [[{ kind: 'words', text: '江。' }]] } });
	expect(joined?.text).not.toHaveProperty('en');
});

test('a figure brings the claims it is drawn from, a mark its own, and each the sources it cites', () => {
	expect(
		Object.keys(join(step('embers', { figures: [{ id: 'embers', caption: { zh: '火。' } }] })).claims).sort()
	).toEqual([...FIGURE].sort());
	const { claims, sources } = join(step('see', { aside: { zh: '报纸说{see:X}。' } }));
	expect(Object.keys(claims)).toEqual(['X']);
	expect(Object.keys(sources)).toEqual(['b']);
});

test('only what is in focus has an extent', () => {
	expect(join(step('river')).extents).toEqual({});
	expect(join(step('zone', { focus: { features: ['zone'] } })).extents).toEqual({ zone: [113, 27, 114, 28] });
});
